import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Mention, Polarity } from '../../src/core/mention.ts'

/** How a labelled sentence stands to one of its claims, and who says so; an empty list where nobody is told. */
export interface Standing {
  polarity: Polarity
  /** Words that name the speaker; any of them will do. */
  speakers: string[]
}

/** The label of a sentence's claim, by `standingKey`. What is not listed in a labelled file is affirmed and told of nobody. */
export type Standings = Map<string, Standing>

export const standingKey = (article: string, sentence: number, claim: string): string =>
  `${article} ${sentence} ${claim}`

/** Labels that stand beside a file of articles, in the folder `polarity` next to its own; null where it has none. */
export function readStandings(articles: string): Standings | null {
  const file = join(dirname(dirname(articles)), 'polarity', basename(articles))
  if (!existsSync(file)) return null
  const standings: Standings = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, sentence, claim, polarity = 'affirmed', speaker = [] } = JSON.parse(line)
    standings.set(standingKey(id, sentence, claim), { polarity, speakers: [speaker].flat() })
  }
  return standings
}

/** What a matcher says of a sentence and a claim, as far as it says how they stand. */
export type Told = Partial<Pick<Mention, 'polarity' | 'speaker'>>

/** How well polarity and speaker are told, over rightly found pairs that are labelled for it. */
export interface StandingScore {
  polarity: { right: number; all: number }
  /** The pairs whose label is not `affirmed`. */
  turned: { right: number; all: number }
  /** By "wanted → given". */
  confused: Map<string, number>
  speaker: { right: number; given: number; wanted: number }
}

export const noStandings = (): StandingScore => ({
  polarity: { right: 0, all: 0 },
  turned: { right: 0, all: 0 },
  confused: new Map(),
  speaker: { right: 0, given: 0, wanted: 0 },
})

/** Counts what was told against the label, and says what is wrong with it. */
export function addStanding(score: StandingScore, label: Standing, told: Told): string[] {
  if (told.polarity === undefined) return []
  return [...addPolarity(score, label.polarity, told.polarity), ...addSpeaker(score, label.speakers, told)]
}

function addPolarity(
  { polarity, turned, confused }: StandingScore,
  wanted: Polarity,
  given: Polarity,
): string[] {
  const right = wanted === given ? 1 : 0
  for (const counts of wanted === 'affirmed' ? [polarity] : [polarity, turned]) {
    counts.all += 1
    counts.right += right
  }
  if (right) return []
  const what = `${wanted} → ${given}`
  confused.set(what, (confused.get(what) ?? 0) + 1)
  return [`polarity ${what}`]
}

function addSpeaker({ speaker }: StandingScore, wanted: string[], { speaker: given }: Told): string[] {
  if (wanted.length > 0) speaker.wanted += 1
  if (!given) return wanted.length > 0 ? [`speaker ${wanted.join(' or ')} → nobody`] : []
  speaker.given += 1
  if (wanted.some((words) => agree(words, given.text))) {
    speaker.right += 1
    return []
  }
  return [`speaker ${wanted.join(' or ') || 'nobody'} → ${given.text}`]
}

/** Both name the same: one holds the other, article and quotation marks apart. */
function agree(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) =>
    words
      .toLowerCase()
      .replace(/[«»“”"]/g, '')
      .replace(/^(?:the|a|an) /, '')
      .trim(),
  ) as [string, string]
  return one.includes(other) || other.includes(one)
}
