import { ABSORB, EXPAND, LAST_ACTION, SURROGATE } from './fold/rules.ts'
import { rulesOfFold } from './fold.ts'
import { BASE } from './hash.ts'
import { ARABIC, CLASSES, DIGIT, OTHER_LETTER, SPACE } from './tokens/classes.ts'
import { kindAt, type Stretch, type TokenKind, tokenEnd, WORD } from './tokens/ends.ts'

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
    units: new Uint16Array(text.length + 1),
    origins: new Int32Array(text.length + 1),
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
  const firstToken = scan.tokenCount
  scan.unitCount = foldRange(scan, from, to) - 1
  return firstToken
}

/** Between two words. */
const NONE = SPACE
/** Among units that are not letters of one script: `cutTokens` is to look at them. */
const MIXED = 0x10
const BLANK = 0x20

/**
 * Folds the units, and cuts them where it is plain: most words are letters of one script between spaces. What is more than
 * that is left to `cutTokens`, from its first unit to the next space, which no token crosses. Returns how many units there
 * are now, with a space behind the last that belongs to none. Nothing but the loop may have to look at a last word, or
 * V8 compiles the loop of a long text while it runs, knows nothing of what follows it, and throws the code away at its end.
 */
function foldRange(scan: Scan, from: number, to: number): number {
  const { units: folded, expansions } = rulesOfFold()
  const { text } = scan
  makeRoom(scan, to - from + 1)
  let { units, origins, unitCount } = scan
  const stretch: Stretch = { units, from: unitCount, to: unitCount }
  let start = unitCount
  let script: number = NONE
  let hash = 0
  for (let i = from; i <= to; i++) {
    const unit = i < to ? text.charCodeAt(i) : BLANK
    const out = folded[unit] as number
    if (out > LAST_ACTION) {
      units[unitCount] = out
      origins[unitCount] = i
      const kind = CLASSES[out] as number
      if (kind === script) hash = (Math.imul(hash, BASE) + out) | 0
      else if (kind === SPACE) {
        if (script === MIXED) cutTokens(scan, stretch, start, unitCount)
        else addToken(scan, start, unitCount, WORD, hash)
        script = NONE
      } else if (script === NONE) {
        start = unitCount
        script = kind >= ARABIC ? kind : MIXED
        hash = out
      } else script = MIXED
      unitCount++
    } else if (out === EXPAND || out === SURROGATE) {
      if (script === NONE) start = unitCount
      script = MIXED
      const parts = out === EXPAND ? (expansions.get(unit) ?? []) : pairAt(text, i, to)
      scan.unitCount = unitCount
      makeRoom(scan, to - i + parts.length + 1)
      ;({ units, origins } = scan)
      stretch.units = units
      for (const part of parts) {
        units[unitCount] = part
        origins[unitCount++] = i
      }
      if (out === SURROGATE) i += parts.length - 1
    }
  }
  return unitCount
}

/** The units of the character at a half of a pair. */
function pairAt(text: string, at: number, to: number): number[] {
  const pair = at + 1 < to && isPairAt(text, at)
  return pair ? [text.charCodeAt(at), text.charCodeAt(at + 1)] : [text.charCodeAt(at)]
}

function isPairAt(text: string, at: number): boolean {
  const high = text.charCodeAt(at)
  const low = text.charCodeAt(at + 1)
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

/** Cuts the units from `from` to `to` (not in it), which stand between spaces. */
function cutTokens(scan: Scan, stretch: Stretch, from: number, to: number): void {
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

function addToken(scan: Scan, first: number, end: number, kind: TokenKind, hash: number): void {
  if (scan.tokenCount === scan.kinds.length) growTokens(scan)
  const token = scan.tokenCount++
  scan.first[token] = first
  scan.end[token] = end
  scan.kinds[token] = kind
  scan.hashes[token] = hash
}

const APOSTROPHE = 0x27
const FULL_STOP = 0x2e

/** Whether a run of letters of one script surely ends before a unit of another class. */
function endsPlainly(script: number, next: number, unit: number, length: number): boolean {
  if (next === SPACE) return true
  if (unit === FULL_STOP) return length > 1
  return script === ARABIC || (next !== DIGIT && unit !== APOSTROPHE && next !== OTHER_LETTER)
}

function hashUnits(units: Uint16Array, from: number, to: number): number {
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
