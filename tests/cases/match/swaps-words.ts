/** Words by the part that they play, and, for each of the targets, the word that plays it there. */
export interface WordSwap {
  words: Record<string, string[]>
  targets: Record<string, Record<string, string>>
  /** The parts of which one alone tells the place or the actor: a person whom nobody knows moves no sentence. */
  telling: string[]
}

/** What the swaps of one language are made with. */
export interface SwapWords {
  place: WordSwap
  actor: WordSwap
  anyActor: RegExp
  /** Names that tell what a sentence is about wherever it is put. */
  pinned: RegExp
  /** Signs and words between which and the rest of a sentence a clause ends. */
  apart: RegExp
  /** How a sentence's beginning is written inside another sentence; null where it cannot stand there. */
  opening: [pattern: RegExp, write: ((opening: string) => string) | null][]
  units: string[]
  /** The unit after a number: what stands between, and the unit itself. */
  counted: RegExp
  years: string[]
  inYear(year: string, sentence: string): string
  deny: ((sentence: string) => string)[]
}
