import { logistic } from './learned/model.ts'

/**
 * How much else on a page speaks of the record. One sentence that sounds like a claim, on a page on which no other does, is
 * mostly about another army, another war or another committee; among others it is what it seems.
 */

/** So many other sentences that surely carry a claim are enough for any page. */
const ENOUGH = 3
/** On a short page as many as it has sentences, but for the first few: a caption has none beside it. */
const FEW = 3
/** What such a text lacks: nothing speaks against what it seems to say, and nothing for it. */
const ALONE = 0.15
/** A line of fewer tokens is no sentence that could support another: a number, a date, a name. */
const LEAST_TOKENS = 4
/** What it costs a mention, in log odds, to have no support at all. */
const WITHOUT_SUPPORT = 6

/** How much a sentence supports the rest of its page: how likely it carries its likeliest claim, 0 to 1. */
export function supportOf(opinions: Map<string, { probability: number }>): number {
  return Math.max(0, ...[...opinions.values()].map(({ probability }) => probability))
}

/** By sentence of a page the share that is missing, 0 to 1, of the support that it may expect from the others. */
export function lacksOf(sentences: readonly { support: number; tokens: number }[]): number[] {
  const all = sentences.reduce((sum, { support }) => sum + support, 0)
  const counted = sentences.filter(({ tokens }) => tokens >= LEAST_TOKENS).length
  const wanted = Math.min(ENOUGH, counted - FEW)
  return sentences.map(({ support }) => (wanted > 0 ? Math.max(0, 1 - (all - support) / wanted) : ALONE))
}

/** The largest lack of support at which something this likely is still taken; under 0 when it is not in any case. */
export function toleratedLack(probability: number, threshold: number): number {
  return (logOdds(probability) - logOdds(threshold)) / WITHOUT_SUPPORT
}

/** What so likely a mention counts for with this lack of support. */
export function unsupported(probability: number, lack: number): number {
  return logistic(logOdds(probability) - WITHOUT_SUPPORT * lack)
}

const LEAST = 1e-6

function logOdds(probability: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, probability))
  return Math.log(bounded / (1 - bounded))
}
