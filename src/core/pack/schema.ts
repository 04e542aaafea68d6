/**
 * The shape of a pack's source files: one schema each, from which both the check and the type follow. Used when a pack
 * is built, never in the extension. Messages speak to an editor who does not program.
 */
import * as v from 'valibot'
import type { Lang } from '../article.ts'
import { isDay, isPartialDate } from './calendar.ts'
import type { ClaimValues, RelationKind, Stance } from './pack.ts'

type DateKind = NonNullable<ClaimValues['dates']>[number]['kind']

const LANGS = ['ar', 'en'] as const satisfies readonly Lang[]
const STANCES = ['asserts', 'denies', 'reports', 'recalls'] as const satisfies readonly Stance[]
const RELATIONS = [
  'contradicts',
  'in-tension',
  'updates',
  'supports',
  'context',
] as const satisfies readonly RelationKind[]
const DATE_KINDS = [
  'event',
  'announced',
  'agreed',
  'deadline',
  'from',
  'to',
] as const satisfies readonly DateKind[]
const VAGUE = ['dozens', 'hundreds', 'thousands'] as const
const SPEAKER_KINDS = ['person', 'institution', 'group', 'outlet'] as const

const CUE_WORDS = 10

const text = v.pipe(
  v.string('must be text: put it in quotes if it looks like a number'),
  v.trim(),
  v.nonEmpty('is empty'),
)
export const Id = v.pipe(
  text,
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be an id: small letters a-z and digits, joined by single hyphens',
  ),
)
const day = v.pipe(
  text,
  v.check(isDay, (issue) => `"${issue.input}" is not a day of the calendar: write it as YYYY-MM-DD`),
)
const partialDate = v.pipe(
  v.union([v.pipe(v.number(), v.transform(String)), v.string()], 'must be a date'),
  v.check(
    isPartialDate,
    (issue) => `"${issue.input}" is not a date of the calendar: write it as YYYY, YYYY-MM or YYYY-MM-DD`,
  ),
)
const localText = v.strictObject({
  en: v.pipe(text, v.regex(/[A-Za-z]/, 'has no Latin letter: are the two languages swapped?')),
  ar: v.pipe(text, v.regex(/\p{Script=Arabic}/u, 'has no Arabic letter: are the two languages swapped?')),
})
const whole = v.pipe(v.number('must be a number'), v.integer('must be a whole number'))
const paragraph = v.pipe(whole, v.minValue(1, 'must be 1 or more: paragraphs count from 1'))
const flag = v.optional(v.boolean('must be true or false'), false)
const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, (issue) => `"${issue.input}" is not one of ${options.join(', ')}`)

export const PackFile = v.strictObject({
  id: Id,
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'must be three numbers joined by points, such as 1.0.0')),
  until: day,
  title: localText,
  languages: v.pipe(
    v.array(oneOf(LANGS)),
    v.check((list) => LANGS.every((lang) => list.includes(lang)), `must list ${LANGS.join(' and ')}`),
  ),
  sides: v.record(Id, localText),
  topics: v.record(Id, localText),
  units: v.optional(v.record(Id, localText), {}),
})

export const DocumentEntry = v.strictObject({
  publisher: localText,
  publisher_inferred: flag,
  published: day,
  published_inferred: flag,
  via: v.optional(localText),
  language: v.pipe(
    text,
    v.regex(/^[a-z]{2,3}$/, 'must be a language code of two or three letters, such as ar'),
  ),
  article: v.pipe(
    v.tuple([paragraph, paragraph], 'must be two numbers, the first and the last paragraph: [2, 15]'),
    v.check(([first, last]) => first <= last, 'must begin before it ends'),
  ),
  cautions: v.optional(v.array(localText), []),
})

export const SpeakerEntry = v.strictObject({
  name: localText,
  role: v.optional(localText),
  kind: oneOf(SPEAKER_KINDS),
  side: Id,
  unnamed: flag,
  speaks_for: v.optional(Id),
})

const StatementEntry = v.strictObject({
  document: Id,
  paragraph,
  cue: v.pipe(
    text,
    v.check(
      (cue) => cue.split(/\s+/).length <= CUE_WORDS,
      `is longer than ${CUE_WORDS} words: a cue shows the place and is not a quotation`,
    ),
  ),
  stance: oneOf(STANCES),
  speaker: v.optional(Id),
  via: v.optional(v.array(Id, 'must be a list of outlets: [nearest-to-the-speaker, next]'), []),
  said: v.optional(day),
  origin: v.optional(Id),
  note: v.optional(localText),
})

/** A list item of one key and one value, `- updates: some-claim`. */
const pairOf = <const K extends readonly string[], V extends v.GenericSchema<unknown, string>>(
  keys: K,
  value: V,
) =>
  v.pipe(
    v.record(oneOf(keys), value),
    v.check(
      (pair) => Object.keys(pair).length === 1,
      'must hold one pair: begin a new line with "-" for the next',
    ),
    v.transform((pair) => Object.entries(pair)[0] as [K[number], string]),
  )

export const ClaimEntry = v.strictObject({
  text: localText,
  values: v.optional(
    v.strictObject({
      count: v.optional(v.pipe(whole, v.minValue(0, 'must not be below 0'))),
      vague: v.optional(oneOf(VAGUE)),
      approx: v.optional(v.boolean('must be true or false')),
      unit: v.optional(Id),
      dates: v.optional(v.array(pairOf(DATE_KINDS, partialDate))),
    }),
    {},
  ),
  note: v.optional(localText),
  relations: v.optional(v.array(pairOf(RELATIONS, Id)), []),
  statements: v.pipe(
    v.array(StatementEntry, 'must be a list of statements'),
    v.minLength(1, 'is empty: a claim stands in the record only if a document carries it'),
  ),
})

export type PackFile = v.InferOutput<typeof PackFile>
export type DocumentEntry = v.InferOutput<typeof DocumentEntry>
export type SpeakerEntry = v.InferOutput<typeof SpeakerEntry>
export type StatementEntry = v.InferOutput<typeof StatementEntry>
export type ClaimEntry = v.InferOutput<typeof ClaimEntry>
