/** The shape of a pack's lexicon and frames; used when a pack is built, never in the extension. */
import * as v from 'valibot'
import type { WordClass } from '../matcher-pack.ts'

export const WORD_CLASSES = [
  'name',
  'noun',
  'adjective',
  'verb',
  'particle',
  'form',
  'cased',
] as const satisfies readonly WordClass[]

const text = v.pipe(
  v.string('must be text: put it in quotes if it looks like a number'),
  v.trim(),
  v.nonEmpty('is empty'),
)
const list = v.array(text, 'must be a list: [one, two]')

export const ConceptEntry = v.strictObject({
  gloss: text,
  is: v.optional(list, []),
  rivals: v.optional(list, []),
  'supplanted-by': v.optional(list, []),
  'speaks-of': v.optional(list, []),
  names: v.optional(list, []),
  nameless: v.optional(v.boolean('must be true or false'), false),
  'stands-for': v.optional(text),
  beside: v.optional(list, []),
  joins: v.optional(v.array(v.tuple([text, text], 'must be a pair: [modifier, head]')), []),
  shares: v.optional(list, []),
  hides: v.optional(v.boolean('must be true or false'), false),
})
export type ConceptEntry = v.InferOutput<typeof ConceptEntry>

export const LexiconEntry = v.partial(
  v.strictObject(
    Object.fromEntries(WORD_CLASSES.map((name) => [name, list])) as Record<WordClass, typeof list>,
  ),
)
export type LexiconEntry = v.InferOutput<typeof LexiconEntry>

const count = v.number('must be a number')
const years = v.pipe(
  v.strictObject({ from: v.optional(count), to: v.optional(count) }),
  v.check(({ from, to }) => from === undefined || to === undefined || from <= to, 'ends before it begins'),
)
const isoDay = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day: YYYY-MM-DD'))

/** What a frame says beside its slots. */
export const FrameOptions = v.strictObject({
  count: v.optional(
    v.pipe(
      v.strictObject({
        of: v.pipe(list, v.nonEmpty('names no unit')),
        from: count,
        to: count,
        where: v.optional(list, []),
        vague: v.optional(v.boolean('must be true or false'), false),
      }),
      v.check(({ from, to }) => from <= to, 'ends below where it begins'),
    ),
  ),
  veto: v.optional(list, []),
  within: v.optional(count, 24),
  negation: v.optional(
    v.picklist(['any', 'required', 'forbidden', 'ignored'], 'must be any, required, forbidden or ignored'),
    'any',
  ),
  era: v.optional(years),
  dated: v.optional(v.strictObject({ from: isoDay, to: isoDay })),
  instead: v.optional(list, []),
  languages: v.optional(v.array(v.picklist(['ar', 'en']))),
})
export const FrameSlot = v.pipe(list, v.nonEmpty('names no concept'))
