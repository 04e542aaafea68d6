import type { Lang } from '../article.ts'
import type { Token } from '../text/tokens.ts'
import { annotate, type Words } from './annotate.ts'
import { GRAMMAR, type Grammar } from './grammar.ts'
import { indexLexicon, type LexiconIndex } from './lexicon-index.ts'
import { normalForm } from './phrase.ts'

/** What turns a sentence's propositions, as token indexes. */
export interface Cues {
  negation: number[]
  denial: number[]
  condition: number[]
  contrast: number[]
  question: boolean
}

const KINDS: (keyof Grammar)[] = ['negation', 'denial', 'pseudo', 'condition', 'question', 'contrast']

const indexes = new Map<Lang, LexiconIndex>()

function indexOf(lang: Lang): LexiconIndex {
  const known = indexes.get(lang)
  if (known) return known
  const made = indexLexicon(
    KINDS.map((kind, concept) => ({
      concept,
      class: 'form' as const,
      hides: true,
      forms: GRAMMAR[lang][kind].map((form) => normalForm(form, 'form')),
    })),
    lang,
  )
  indexes.set(lang, made)
  return made
}

export function readCues(words: Words): Cues {
  const found = annotate(words, indexOf(words.lang))
  const at = (kind: keyof Grammar): number[] =>
    found.filter(({ concept }) => KINDS[concept] === kind).map(({ last }) => last)
  // نفى and نفي share a key, and some words deny and negate at once: a token counts as one cue.
  const denial = [...new Set(at('denial'))]
  return {
    negation: [...new Set(at('negation'))].filter((cue) => !denial.includes(cue)),
    denial,
    condition: at('condition'),
    contrast: at('contrast'),
    question: at('question').length > 0 || asks(words.tokens),
  }
}

const asks = (tokens: Token[]): boolean => tokens.slice(-3).some(({ text }) => text === '?')

const NEGATION_REACH = 6
const DENIAL_REACH = 18
const STOPS = new Set([';', ':'])

/**
 * How the sentence stands to what is told at token `target`: two negations leave it open. Cues before `since` are out
 * of reach (the target begins a clause of its own there).
 */
export function polarityOf(
  { cues, tokens }: Words & { cues: Cues },
  target: number,
  since: number,
): { negations: number; open: boolean } {
  const reaches = (cue: number, reach: number): boolean =>
    cue >= since && cue < target && target - cue <= reach && !stopped(cue, target, cues, tokens)
  const denials = cues.denial.filter((cue) => reaches(cue, DENIAL_REACH))
  // "No one denies that …": a negation of the denial counts with it, however far the target is.
  const negated = cues.negation.filter(
    (cue) =>
      reaches(cue, NEGATION_REACH) ||
      denials.some((denial) => cue < denial && denial - cue <= NEGATION_REACH / 2),
  )
  const negations = negated.length + denials.length
  const conditional = cues.condition.some((cue) => cue < target && target - cue <= DENIAL_REACH)
  return { negations, open: negations > 1 || conditional || cues.question }
}

function stopped(cue: number, target: number, { contrast }: Cues, tokens: Token[]): boolean {
  if (contrast.some((word) => cue < word && word < target)) return true
  for (let at = cue + 1; at < target; at++) if (STOPS.has((tokens[at] as Token).text)) return true
  return false
}
