import { EXPAND, LAST_ACTION, SURROGATE } from '../fold/rules.ts'
import { rulesOfFold } from '../fold.ts'
import * as hashing from '../hash.ts'
import * as classes from '../tokens/classes.ts'
import * as tokens from '../tokens/ends.ts'
import { cutTokens, endsPlainly } from './cut-tokens.ts'
import { addToken, isPairAt, makeRoom, type Scan } from './scanned.ts'

// V8 folds the constants of a module itself into its code, but reads imported ones at each use, which is for each unit here.
const BASE = hashing.BASE
const SPACE = classes.SPACE
const SIGN = classes.MARK
const ARABIC = classes.ARABIC
const LAST_CLASS = classes.OTHER_LETTER
const WORD = tokens.WORD
const MARK = tokens.MARK
const BLANK = 0x20
const APOSTROPHE = 0x27
const FIRST_HALF = 0xd800

/** What is to be done with a unit that folds into no single one, in the place of a class. */
const DROPPED = 8
const EXPANDED = 9
const HALF = 10

/** By unit what folding and cutting ask of it, in one look-up: the folded unit, and above it its class. */
const steps = new Int32Array(0x10000)
let isReady = false
const CLASS = 16
const UNIT = 0xffff

function readSteps(): void {
  const { units } = rulesOfFold()
  for (let unit = 0; unit < steps.length; unit++) {
    const out = units[unit] as number
    const action = out === EXPAND ? EXPANDED : out === SURROGATE ? HALF : DROPPED
    steps[unit] = out | ((out > LAST_ACTION ? (classes.CLASSES[out] as number) : action) << CLASS)
  }
  isReady = true
}

/** Where no word has begun. */
const NONE = SPACE
/** Where units stand together that are not letters of one script: `cutTokens` is to look at them. */
const MIXED = 0x10

/**
 * Folds the units, and cuts them where it is plain: words are mostly letters of one script up to a space or a mark. What is
 * more than that is left to `cutTokens`, from its first unit to the next space, which no token crosses. Returns how many
 * units there are now, with a space behind the last that belongs to none. Nothing but the loop may have to look at a last
 * word, or V8 compiles the loop of a long text while it runs, knows nothing of what follows it, and throws the code away at
 * its end.
 */
export function foldAndCut(scan: Scan, from: number, to: number): number {
  if (!isReady) readSteps()
  const { text } = scan
  makeRoom(scan, to - from + 1)
  let { units, origins, unitCount } = scan
  const stretch: tokens.Stretch = { units, from: unitCount, to: unitCount }
  let start = unitCount
  let script: number = NONE
  let hash = 0
  for (let i = from; i <= to; i++) {
    let step = steps[i < to ? text.charCodeAt(i) : BLANK] as number
    // A loop of its own: in one that calls nothing V8 keeps the arrays at hand.
    while (step >> CLASS === script && i < to) {
      units[unitCount] = step
      origins[unitCount++] = i++
      hash = (Math.imul(hash, BASE) + (step & UNIT)) | 0
      step = steps[i < to ? text.charCodeAt(i) : BLANK] as number
    }
    const kind = step >> CLASS
    if (kind > LAST_CLASS) {
      if (kind === DROPPED) continue
      if (script === NONE) start = unitCount
      script = MIXED
      const parts = kind === EXPANDED ? expansionAt(text, i) : pairAt(text, i, to)
      scan.unitCount = unitCount
      makeRoom(scan, to - i + parts.length + 1)
      ;({ units, origins } = scan)
      stretch.units = units
      for (const part of parts) {
        units[unitCount] = part
        origins[unitCount++] = i
      }
      if (kind === HALF) i += parts.length - 1
      continue
    }
    const unit = step & UNIT
    units[unitCount] = unit
    origins[unitCount] = i
    if (kind === SPACE) {
      if (script === MIXED) cutTokens(scan, stretch, start, unitCount)
      else if (script !== NONE) addToken(scan, start, unitCount, WORD, hash)
      script = NONE
    } else if (script === NONE || (script !== MIXED && endsPlainly(script, kind, unit, unitCount - start))) {
      if (script !== NONE) addToken(scan, start, unitCount, WORD, hash)
      start = unitCount
      script = kind >= ARABIC ? kind : MIXED
      hash = unit
      if (kind === SIGN && unit !== APOSTROPHE && unit < FIRST_HALF) {
        addToken(scan, start, start + 1, MARK, hash)
        script = NONE
      }
    } else script = MIXED
    unitCount++
  }
  return unitCount
}

const expansionAt = (text: string, at: number): number[] =>
  rulesOfFold().expansions.get(text.charCodeAt(at)) ?? []

/** The units of the character at a half of a pair. */
function pairAt(text: string, at: number, to: number): number[] {
  const pair = at + 1 < to && isPairAt(text, at)
  return pair ? [text.charCodeAt(at), text.charCodeAt(at + 1)] : [text.charCodeAt(at)]
}
