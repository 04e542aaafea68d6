import { readdirSync, readFileSync } from 'node:fs'
import type { Matcher } from '../../src/core/match/find-mentions.ts'
import type { Polarity } from '../../src/core/mention.ts'
import type { PolarityCase } from '../cases/match/polarity.ts'

const FOLDER = 'tests/cases/polarity'

/** The files of single sentences, by name. */
export const polarityFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()

export const readPolarity = (file: string): PolarityCase[] =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** What a matcher makes of the case's claim, undefined where it does not find it. */
export const polarityIn = (
  matcher: Matcher,
  { text, claim, published }: PolarityCase,
): Polarity | undefined =>
  matcher.findMentions({ text, published }).find((mention) => mention.claim === claim)?.polarity
