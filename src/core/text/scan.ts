import { ABSORB, EXPAND } from './fold/rules.ts'
import { rulesOfFold } from './fold.ts'
import { foldAndCut } from './scan/fold-and-cut.ts'
import { endOf, firstOf, isPairAt, type Scan } from './scan/scanned.ts'

export { createScan, endOf, firstOf, hashOfToken, kindOf, type Scan, TOKEN } from './scan/scanned.ts'

/** Adds the tokens of a range of the text, read as if nothing stood around it, and returns the first of them. */
export function scanRange(scan: Scan, from: number, to: number): number {
  const firstToken = scan.tokenCount
  scan.unitCount = foldAndCut(scan, from, to) - 1
  return firstToken
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

/** A token's folded text. */
export function textOf(scan: Scan, token: number): string {
  let text = ''
  for (let at = firstOf(scan, token); at < endOf(scan, token); at++)
    text += String.fromCharCode(scan.units[at] as number)
  return text
}

/** Whether the units from `from` to `to` are this text. */
export function isTextAt(text: string, units: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[from + i]) return false
  return true
}
