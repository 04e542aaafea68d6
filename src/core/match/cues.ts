import type { Lang } from '../article.ts'
import type { Token } from '../text/tokens.ts'
import { type Annotation, annotate, type Words } from './annotate.ts'
import { GRAMMAR, type Grammar } from './grammar.ts'
import { indexInSteps, type LexiconIndex } from './lexicon-index.ts'
import { type MadeOnce, madeOnce } from './made-once.ts'
import type { LexiconGroup } from './matcher-pack.ts'
import { normalForm } from './phrase.ts'

/** What turns a sentence's propositions, as token indexes. */
export interface Cues {
  negation: number[]
  denial: number[]
  condition: number[]
  /** Leave open what follows. */
  doubt: number[]
  /** Those of `negation` that tell of an end. */
  cessation: number[]
  /** First tokens of what denies all that stands before it. */
  retraction: number[]
  /** First tokens of what leaves open all that stands before it in its clause. */
  undecided: number[]
  refusal: number[]
  speaking: number[]
  confirming: number[]
  eventive: number[]
  contrast: number[]
  /** Begin a proposition of their own, into which nothing before them reaches. */
  bound: number[]
  /** Begin a circumstance. */
  aside: number[]
  relative: number[]
  /** Leave, after a negation, only what they name. */
  restriction: number[]
  stopping: number[]
  privative: number[]
  /** Those of `negation` that are said of things. */
  nominal: number[]
  /** Tokens that may stand between a negation and its word. */
  filler: number[]
  /** Some word asks, or a question mark. */
  question: boolean
  /** The sentence asks, and does not take for granted what it asks about. */
  asked: boolean
}

/** Words of these kinds leave none of the shorter ones inside them. */
const HIDING: (keyof Grammar)[] = ['negation', 'denial', 'pseudo', 'condition', 'question', 'contrast']
const OTHERS: (keyof Grammar)[] = [
  'doubt',
  'presupposing',
  'cessation',
  'retraction',
  'undecided',
  'refusal',
  'speaking',
  'confirming',
  'eventive',
  'aside',
  'report',
  'reporting',
  'restriction',
  'stopping',
  'privative',
  'nominal',
  'filler',
  'relative',
]
const KINDS = [...HIDING, ...OTHERS]

const indexOf = (lang: Lang): MadeOnce<LexiconIndex> =>
  madeOnce(() => indexInSteps(grammarGroups(lang), lang))

/** What cues are found by. */
export const CUE_INDEX: Record<Lang, MadeOnce<LexiconIndex>> = { ar: indexOf('ar'), en: indexOf('en') }

const grammarGroups = (lang: Lang): LexiconGroup[] =>
  KINDS.map((kind, concept) => ({
    concept,
    class: 'form',
    hides: HIDING.includes(kind),
    forms: GRAMMAR[lang][kind].map((form) => normalForm(form, 'form')),
  }))

export function readCues(words: Words): Cues {
  const found = annotate(words, CUE_INDEX[words.lang].atOnce()).filter((cue) => !isExcept(cue, words))
  const byKind = Map.groupBy(found, ({ concept }) => KINDS[concept])
  const of = (kind: keyof Grammar): Annotation[] => byKind.get(kind) ?? []
  const lasts = (kind: keyof Grammar): number[] => [...new Set(of(kind).map(({ last }) => last))]
  // نفى and نفي share a key, and some words deny and negate at once: a token counts as one cue.
  const denial = lasts('denial')
  const negation = lasts('negation').filter((cue) => !denial.includes(cue))
  const ends = of('cessation').filter((cue) => tellsOfAnEnd(cue, words))
  const asking = asks(words.tokens)
  return {
    negation,
    denial,
    condition: [...lasts('condition'), ...invertedCondition(words, asking)],
    doubt: of('doubt')
      .filter(
        ({ first }) =>
          !isUndoubted(first, of('pseudo')) && !negation.some((cue) => cue < first && first - cue <= 2),
      )
      .map(({ last }) => last),
    cessation: negation.filter((cue) => ends.some(({ first, last }) => first <= cue && cue <= last)),
    retraction: [...of('retraction').map(({ first }) => first), ...closingDenials(denial, words.tokens)],
    undecided: of('undecided').map(({ first }) => first),
    refusal: lasts('refusal'),
    speaking: lasts('speaking'),
    confirming: lasts('confirming'),
    eventive: lasts('eventive'),
    contrast: lasts('contrast'),
    bound: [
      ...lasts('contrast'),
      ...lasts('reporting').filter((cue) => words.lang === 'ar' || words.tokens[cue - 1]?.kind === 'mark'),
      ...of('report')
        .filter((cue) => isAdded(cue, words))
        .map(({ first }) => first),
    ],
    aside: lasts('aside'),
    relative: lasts('relative'),
    restriction: lasts('restriction'),
    stopping: lasts('stopping'),
    privative: lasts('privative'),
    nominal: of('nominal')
      .filter((cue) => !isThereNo(cue, words))
      .map(({ last }) => last),
    filler: lasts('filler'),
    question: of('question').length > 0 || asking,
    asked: asking && of('presupposing').length === 0,
  }
}

/** إلا ("except") shares its key with ألا ("that not"), which stands before a verb of the present. */
const isExcept = ({ first, last, concept }: Annotation, { tokens, lang }: Words): boolean =>
  lang === 'ar' &&
  first === last &&
  KINDS[concept] === 'negation' &&
  /^[وف]?الا$/.test(tokens[first]?.text ?? '') &&
  !/^[يتن]/.test(tokens[first + 1]?.text ?? '')

const VERBS_OF_BEING = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'be'])

/** "There is no plan": said of a thing, it negates the whole. */
const isThereNo = ({ first }: Annotation, { tokens }: Words): boolean =>
  VERBS_OF_BEING.has(tokens[first - 1]?.text ?? '')

/** لم يعد is "no longer" before a predicate; before a definite subject it is as often "did not return". */
function tellsOfAnEnd({ last }: Annotation, { tokens, lang }: Words): boolean {
  return lang !== 'ar' || !/^ال|^من$/.test(tokens[last + 1]?.text ?? '')
}

const INVERTED = new Set(['had', 'should', 'were'])

/** "Had they agreed, …": a verb put first that asks nothing. */
function invertedCondition({ tokens, lang }: Words, asking: boolean): number[] {
  const first = tokens.findIndex(({ kind }) => kind === 'word')
  return lang === 'en' && !asking && INVERTED.has(tokens[first]?.text ?? '') ? [first] : []
}

/** "No doubt" is none. */
const isUndoubted = (at: number, pseudo: Annotation[]): boolean =>
  pseudo.some(({ first, last }) => first < at && at <= last)

/** "… and said", وأكد: another report after the one before. */
const isAdded = ({ first, conjoined }: Annotation, { tokens }: Words): boolean =>
  conjoined || tokens[first - 1]?.text === 'and'

const asks = (tokens: Token[]): boolean => tokens.slice(-3).some(({ text }) => text === '?')

/** ", a spokesman denied.": a denial with nothing left to deny looks back. */
function closingDenials(denial: number[], tokens: Token[]): number[] {
  return denial.filter((cue) => cue > 2 && tokens.slice(cue + 1).every(({ kind }) => kind === 'mark'))
}
