import type { DayRange } from '../../day.ts'
import type { DateReading, Scene } from './reading.ts'

/** A sentence in the story that it goes on telling. */
export interface Story extends Scene {
  /** The plain dates of the sentence. */
  dates: readonly DateReading[]
  /** Those of the sentences before it, nearest first. */
  carried: readonly DayRange[]
}

/** What a word at a token may reckon from: the date told last, here or before. */
export function toldBefore({ dates, carried }: Story, at: number): DayRange[] {
  const here = dates.findLast(({ last }) => last < at)
  return here ? [here, ...carried] : [...carried]
}

/** The first date behind a token. */
export function toldBehind({ dates }: Story, at: number): DayRange[] {
  const found = dates.find(({ first }) => first > at)
  return found ? [found] : []
}

export function onPage({ published }: Story): DayRange[] {
  return published === undefined ? [] : [{ from: published, to: published }]
}

export const isDated = ({ dates }: Story, at: number): boolean =>
  dates.some(({ first, last }) => at >= first && at <= last)
