import type { Day } from '../day.ts'
import type { PackRecord, Speaker } from './pack.ts'
import { indexRecord, type Side } from './record-index.ts'
import { dayOf } from './statement-day.ts'

/** What one speaker is to the record. */
export interface SpeakerDescription {
  speaker: Speaker
  side: Side
  /** How many statements are theirs, or of those who speak for them. */
  statements: number
  /** How many of these carry the claim asked about. */
  onClaim: number
  /** The last day on which they said something; null where they never do. */
  last: Day | null
}

/** What the record has of a speaker. Null where it knows no such one. */
export function describeSpeaker(record: PackRecord, id: string, claimId: string): SpeakerDescription | null {
  const speaker = record.speakers.find((one) => one.id === id)
  if (!speaker) return null
  const index = indexRecord(record)
  const voices = record.speakers.filter((one) => one.id === id || one.speaksFor === id)
  const theirs = new Set<string | null>(voices.map((voice) => voice.id))
  const all = record.claims.flatMap((claim) =>
    claim.statements
      .filter((statement) => theirs.has(statement.speaker))
      .map((statement) => ({ claim: claim.id, day: dayOf(statement, index) })),
  )
  return {
    speaker,
    side: index.side(speaker.side),
    statements: all.length,
    onClaim: all.filter(({ claim }) => claim === claimId).length,
    last:
      all
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? null,
  }
}
