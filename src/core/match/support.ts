import { logistic } from './learned/model.ts'

/**
 * How much else on a page speaks of the record. One sentence that sounds like a claim, on a page on which no other does, is
 * mostly about another army, another war or another committee; among others it is what it seems.
 */

/** So many other sentences that surely carry a claim are enough for any page. */
const ENOUGH = 3
/** On a short page so many for each of its sentences are, but for the first few: a caption has none beside it. */
const PER_SENTENCE = 1
const FEW = 3
/** What such a text lacks: nothing speaks against what it seems to say, and nothing for it. */
const ALONE = 0.15
/** A line of fewer tokens is no sentence that could support another: a number, a date, a name. */
const LEAST_TOKENS = 4

/** Whether a sentence with so many tokens counts among those of its page. */
export const isCounted = (tokens: number): boolean => tokens >= LEAST_TOKENS
/** What it costs a mention, in log odds, to have no support at all. */
const WITHOUT_SUPPORT = 6

/**
 * The share that is missing, 0 to 1, of the support that a sentence may expect from the others of its page. `others` is a sum
 * over these, of how likely each carries its likeliest claim; `sentences` is how many count on the page, itself among them.
 */
export function lackOf(others: number, { sentences }: { sentences: number }): number {
  const wanted = Math.min(ENOUGH, PER_SENTENCE * (sentences - FEW))
  return wanted > 0 ? Math.max(0, 1 - others / wanted) : ALONE
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
