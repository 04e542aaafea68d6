/**
 * Why a value on the page stands to the record's as it does, for the card's one line. Numbers are plain figures; `percent`
 * is rounded up to whole percents.
 */
export type Explanation =
  /** The record's own number or date. */
  | { code: 'equal' | 'same-date' }
  /** Another number, so near that reports round one to the other. */
  | { code: 'rounded'; percent: number }
  | { code: 'more' | 'fewer'; by: number }
  /** Two bounds, with the record's number between them or not. */
  | { code: 'in-range' | 'out-of-range'; low: number; high: number }
  /** One bound: at the record's number, on a side that leaves it possible, or on one that rules it out. */
  | { code: 'bound-same' | 'bound-allows' | 'bound-excludes'; bound: 'at-least' | 'at-most'; value: number }
  /** An amount told in a word, here or in the record: the same word, one that settles nothing, or one of another size. */
  | { code: 'vague-same' | 'vague-open' | 'vague-other' }
  /** The sentence's date misses the record's: it may date something else. */
  | { code: 'other-date'; unit: 'days' | 'months' | 'years'; n: number }
