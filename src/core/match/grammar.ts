import type { Lang } from '../article.ts'
import { ARABIC_GRAMMAR } from './grammar-ar.ts'
import { ENGLISH_GRAMMAR } from './grammar-en.ts'

/**
 * The words that turn, soften or bound a proposition. They belong to a language, not to a pack. Forms are folded
 * like every lexicon form; the longest one wins, so that "no longer than" is not read as "no".
 */
export interface Grammar {
  /** Negates what follows within a few words. */
  negation: string[]
  /** Denies or rejects what follows in its clause. */
  denial: string[]
  /** Looks like a negation and is none. */
  pseudo: string[]
  /** What follows is put as a condition. */
  condition: string[]
  question: string[]
  /** Sets another proposition against the one before: ends the reach of every cue. */
  contrast: string[]
  /** Begins a circumstance that is no longer negated, nor denied but by a denial that opens with "that". */
  aside: string[]
  /** Leaves open what follows in its clause: it is asked, doubted, neither confirmed nor denied. */
  doubt: string[]
  /** Asks about what it takes for granted. */
  presupposing: string[]
  /** A negation that tells of an end: what has ended is "no longer". */
  cessation: string[]
  /** Denies what was told before it in the sentence. */
  retraction: string[]
  /** Leaves open what was told before it in its clause. */
  undecided: string[]
  /** Turns what is its object: a plan that is rejected is none. */
  refusal: string[]
  /** Ways to speak: who refuses these refuses nothing of what they are about. */
  speaking: string[]
  /** Says that what others report is so. */
  confirming: string[]
  /** What happens to a thing and no more: negated, the thing itself is. Others than these tell something else of it. */
  eventive: string[]
  /** Tells who says; after "and" it opens a report of its own, into which no cue before it reaches. */
  report: string[]
  /** The same, and always a report of its own. */
  reporting: string[]
  /** After a negation it leaves only what it names: "no choice but", لا … سوى. */
  restriction: string[]
  /** What does not stop goes on: a negation or denial of these turns nothing. */
  stopping: string[]
  /** Says that something is not so without a negation. */
  privative: string[]
  /** Those of `negation` that are said of things, not of what is done. */
  nominal: string[]
  /** May stand between a negation and what it negates. */
  filler: string[]
  /** Opens a clause that tells more of a thing; a negation inside does not reach beyond, nor one before into it. */
  relative: string[]
}

export const GRAMMAR: Record<Lang, Grammar> = { en: ENGLISH_GRAMMAR, ar: ARABIC_GRAMMAR }
