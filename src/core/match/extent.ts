import type { Ground } from './decide.ts'
import { bounds } from './fit-frame.ts'
import { OPENINGS, turnersOf } from './reach.ts'
import type { ReadSentence } from './sentence.ts'

/** A stretch of tokens, both ends inside. */
export interface Extent {
  first: number
  last: number
}

/** The tokens on which a mention rests, from the first to the last of them. */
export function coreOf(ground: Ground): Extent {
  if (ground.kind === 'frame') return bounds(ground.fit)
  const { tokens, amount } = ground
  const all = [...tokens, ...(amount ? [amount.reading.first, amount.reading.last] : [])]
  return { first: Math.min(...all), last: Math.max(...all) }
}

/** How far from what a mention rests on its clause may begin or end. */
const CLAUSE_REACH = 8
const NEGATION_REACH = 4
const LEFT_OVER = 4
/** Marks that stand inside a word or between two. */
const INSIDE = new Set(['-', "'", "'s"])
/** Fewer words of a frame than this don't read as what is claimed ("withdrew"). */
const TELLING = 2

/**
 * What is marked for a mention: words that weigh most stand anywhere in a clause, and are marked with all of it; a negation
 * right before what it turns is marked with that.
 */
export function extentOf(ground: Ground, sentence: ReadSentence): Extent {
  const core = coreOf(ground)
  const isScattered =
    ground.kind === 'learned' || (ground.fit.amount === null && core.last - core.first + 1 < TELLING)
  const { first, last } = isScattered ? clauseAround(core, sentence) : withRest(core, ground, sentence)
  const since = ground.kind === 'frame' ? ground.fit.since : 0
  return { first: withNegation(wordStart(first, sentence), since, sentence), last }
}

/** The few words that a frame without a figure leaves over of its clause: "Iraq's own" is half of what is said. */
function withRest(core: Extent, ground: Ground, sentence: ReadSentence): Extent {
  if (ground.kind === 'frame' && ground.fit.amount !== null) return core
  let last = core.last
  while (last - core.last < LEFT_OVER && !isEdge(last + 1, sentence)) last++
  return { ...core, last: isEdge(last + 1, sentence) ? last : core.last }
}

/** A possessive ending belongs to the word before it. */
function wordStart(first: number, { tokens }: ReadSentence): number {
  return first > 0 && tokens[first]?.text === "'s" ? first - 1 : first
}

function isEdge(at: number, { tokens }: ReadSentence): boolean {
  const token = tokens[at]
  return !token || (token.kind === 'mark' && !INSIDE.has(token.text))
}

function clauseAround({ first, last }: Extent, sentence: ReadSentence): Extent {
  let start = first
  while (first - start < CLAUSE_REACH && !isEdge(start - 1, sentence)) start--
  let end = last
  while (end - last < CLAUSE_REACH && !isEdge(end + 1, sentence)) end++
  // An end that is not in sight is none: rather the words themselves than a cut at any place.
  return { first: isEdge(start - 1, sentence) ? start : first, last: isEdge(end + 1, sentence) ? end : last }
}

function withNegation(first: number, since: number, sentence: ReadSentence): number {
  const { tokens, cues } = sentence
  const turners = turnersOf(sentence, first, since)
  const cue = cues.negation.find((at) => turners.includes(at) && first - at <= NEGATION_REACH)
  if (cue === undefined) return first
  const opens = (at: number): boolean => {
    const token = tokens[at]
    return !token || token.kind === 'mark' || OPENINGS.has(token.text)
  }
  for (let at = first - 1; at > cue; at--) if (opens(at)) return first
  // A negation may have more words than the one that its cue is known by ("there is no", لا توجد).
  let start = cue
  while (first - start < NEGATION_REACH && !opens(start - 1)) start--
  return opens(start - 1) ? start : cue
}
