import { BASE } from '../hash.ts'
import { ARABIC, CLASSES, DIGIT, OTHER_LETTER, SPACE } from '../tokens/classes.ts'
import { kindAt, type Stretch, type TokenKind, tokenEnd, WORD } from '../tokens/ends.ts'
import { addToken, type Scan } from './scanned.ts'

/** Cuts the units from `from` to `to` (not in it), which stand between spaces. */
export function cutTokens(scan: Scan, stretch: Stretch, from: number, to: number): void {
  const { units } = scan
  stretch.to = to
  let at = from
  while (at < to) {
    const unit = units[at] as number
    const script = CLASSES[unit] as number
    if (script === SPACE) {
      at++
      continue
    }
    let hash = unit
    let last = at + 1
    let kind: TokenKind = WORD
    if (script >= ARABIC) {
      let next: number = SPACE
      for (; last < to; last++) {
        const more = units[last] as number
        next = CLASSES[more] as number
        if (next !== script) break
        hash = (Math.imul(hash, BASE) + more) | 0
      }
      if (last < to && !endsPlainly(script, next, units[last] as number, last - at)) {
        last = tokenEnd(stretch, at, WORD)
        hash = hashUnits(units, at, last)
      }
    } else {
      kind = kindAt(stretch, at)
      last = tokenEnd(stretch, at, kind)
      hash = hashUnits(units, at, last)
    }
    addToken(scan, at, last, kind, hash)
    at = last
  }
}

const APOSTROPHE = 0x27
const FULL_STOP = 0x2e

/** Whether a run of letters of one script surely ends before a unit of another class. */
export function endsPlainly(script: number, next: number, unit: number, length: number): boolean {
  if (next === SPACE) return true
  if (unit === FULL_STOP) return length > 1
  return script === ARABIC || (next !== DIGIT && unit !== APOSTROPHE && next !== OTHER_LETTER)
}

function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, BASE) + (units[at] as number)) | 0
  return hash
}
