import { withRoom } from '../text/room.ts'

/** Forms of the lexicon in a scan, as numbers: objects would cost more than finding them. */
export interface FormHits {
  count: number
  /** `HIT` numbers a hit: its entry, and its first token and its last. */
  rows: Int32Array
}

/** Numbers a hit. */
export const HIT = 3

export const createFormHits = (): FormHits => ({ count: 0, rows: new Int32Array(256 * HIT) })

export function addHit(hits: FormHits, entry: number, first: number, last: number): void {
  const at = hits.count * HIT
  if (at === hits.rows.length) hits.rows = withRoom(hits.rows, at + HIT)
  const { rows } = hits
  rows[at] = entry
  rows[at + 1] = first
  rows[at + 2] = last
  hits.count++
}

/** Whether the hits behind the first `from` ones hold the entry. */
export function holds({ count, rows }: FormHits, entry: number, from: number): boolean {
  for (let i = from; i < count; i++) if (rows[i * HIT] === entry) return true
  return false
}
