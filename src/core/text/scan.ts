import { ABSORB, EXPAND, LAST_ACTION, SURROGATE } from './fold/rules.ts'
import { rulesOfFold } from './fold.ts'
import { BASE } from './hash.ts'
import { ARABIC, CLASSES, DIGIT, OTHER_LETTER, SPACE } from './tokens/classes.ts'
import { kindAt, type Stretch, tokenEnd, WORD } from './tokens/ends.ts'

/**
 * A text folded and cut into tokens in one pass over it, as numbers only: no folded string is built. Says what `fold` and
 * `tokenize` say (a test holds them together). Token `t` is made of the folded units `first[t]` to `end[t]` (not in it).
 */
export interface Scan {
  text: string
  /** Folded UTF-16 units. */
  units: Uint16Array
  /** By folded unit: where in the text it comes from. */
  origins: Int32Array
  unitCount: number
  first: Int32Array
  end: Int32Array
  /** By token: WORD, NUMBER or MARK. */
  kinds: Uint8Array
  /** By token: the rolling hash of its units. */
  hashes: Int32Array
  tokenCount: number
}

/** An empty scan of a text, to be filled by `scanRange`. */
export function createScan(text: string): Scan {
  const tokens = (text.length >> 2) + 16
  return {
    text,
    units: new Uint16Array(text.length),
    origins: new Int32Array(text.length),
    unitCount: 0,
    first: new Int32Array(tokens),
    end: new Int32Array(tokens),
    kinds: new Uint8Array(tokens),
    hashes: new Int32Array(tokens),
    tokenCount: 0,
  }
}

/** Adds the tokens of a range of the text, read as if nothing stood around it, and returns the first of them. */
export function scanRange(scan: Scan, from: number, to: number): number {
  const firstUnit = scan.unitCount
  const firstToken = scan.tokenCount
  foldRange(scan, from, to)
  cutTokens(scan, firstUnit)
  return firstToken
}

function foldRange(scan: Scan, from: number, to: number): void {
  const { units: folded, expansions } = rulesOfFold()
  const { text } = scan
  makeRoom(scan, to - from)
  let { units, origins, unitCount } = scan
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    const out = folded[unit] as number
    if (out > LAST_ACTION) {
      units[unitCount] = out
      origins[unitCount++] = i
    } else if (out === EXPAND) {
      const parts = expansions.get(unit) ?? []
      scan.unitCount = unitCount
      makeRoom(scan, to - i + parts.length)
      ;({ units, origins } = scan)
      for (const part of parts) {
        units[unitCount] = part
        origins[unitCount++] = i
      }
    } else if (out === SURROGATE) {
      const width = i + 1 < to && isPairAt(text, i) ? 2 : 1
      for (let half = 0; half < width; half++) {
        units[unitCount] = text.charCodeAt(i + half)
        origins[unitCount++] = i
      }
      i += width - 1
    }
  }
  scan.unitCount = unitCount
}

function isPairAt(text: string, at: number): boolean {
  const high = text.charCodeAt(at)
  const low = text.charCodeAt(at + 1)
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

/** Most words are letters of one script up to a space; all else is left to `tokenEnd`. */
function cutTokens(scan: Scan, from: number): void {
  const { units, unitCount: to } = scan
  let { first, end, kinds, hashes } = scan
  const stretch: Stretch = { units, from, to }
  let count = scan.tokenCount
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
    let kind: number = WORD
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
      last = tokenEnd(stretch, at, kind as 0)
      hash = hashUnits(units, at, last)
    }
    if (count === kinds.length) {
      scan.tokenCount = count
      growTokens(scan)
      ;({ first, end, kinds, hashes } = scan)
    }
    first[count] = at
    end[count] = last
    kinds[count] = kind
    hashes[count++] = hash
    at = last
  }
  scan.tokenCount = count
}

const APOSTROPHE = 0x27
const FULL_STOP = 0x2e

/** Whether a run of letters of one script surely ends before a unit of another class. */
function endsPlainly(script: number, next: number, unit: number, length: number): boolean {
  if (next === SPACE) return true
  if (unit === FULL_STOP) return length > 1
  return script === ARABIC || (next !== DIGIT && unit !== APOSTROPHE && next !== OTHER_LETTER)
}

export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, BASE) + (units[at] as number)) | 0
  return hash
}

/** Where in the text the character of a folded unit ends, with the marks on it; `to` is the end of what was scanned. */
export function originalEnd({ text, origins }: Scan, unit: number, to: number): number {
  const { units: folded } = rulesOfFold()
  const start = origins[unit] as number
  let end = start + (start + 1 < to && isPairAt(text, start) ? 2 : 1)
  for (let at = end; at < to; at++) {
    const action = folded[text.charCodeAt(at)] as number
    if (action === ABSORB) end = at + 1
    else if (action >= EXPAND) break
  }
  return end
}

function makeRoom(scan: Scan, more: number): void {
  const needed = scan.unitCount + more
  if (needed <= scan.units.length) return
  const units = new Uint16Array(needed * 2)
  const origins = new Int32Array(needed * 2)
  units.set(scan.units)
  origins.set(scan.origins)
  scan.units = units
  scan.origins = origins
}

function growTokens(scan: Scan): void {
  const length = scan.kinds.length * 2
  const grown = (old: Int32Array): Int32Array => {
    const array = new Int32Array(length)
    array.set(old)
    return array
  }
  const kinds = new Uint8Array(length)
  kinds.set(scan.kinds)
  scan.first = grown(scan.first)
  scan.end = grown(scan.end)
  scan.hashes = grown(scan.hashes)
  scan.kinds = kinds
}

/** A token's folded text. */
export function textOf({ units, first, end }: Scan, token: number): string {
  let text = ''
  for (let at = first[token] as number; at < (end[token] as number); at++)
    text += String.fromCharCode(units[at] as number)
  return text
}

/** Whether the units from `from` to `to` are this text. */
export function isTextAt(text: string, units: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[from + i]) return false
  return true
}
