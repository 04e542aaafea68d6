import { withRoom } from '../room.ts'

/**
 * A text folded and cut into tokens in one pass over it, as numbers only: no folded string is built. Says what `fold` and
 * `tokenize` say (a test holds them together).
 */
export interface Scan {
  text: string
  /** Folded UTF-16 units. */
  units: Uint16Array
  /** By folded unit: where in the text it comes from. */
  origins: Int32Array
  unitCount: number
  /**
   * `TOKEN` numbers a token: the folded units `first` to `end` (not in it) that it is made of, WORD, NUMBER or MARK, and the
   * rolling hash of its units. They stand together since they are read together.
   */
  tokens: Int32Array
  tokenCount: number
}

/** Numbers a token in `tokens`. */
export const TOKEN = 4

export const firstOf = ({ tokens }: Scan, token: number): number => tokens[token * TOKEN] as number
export const endOf = ({ tokens }: Scan, token: number): number => tokens[token * TOKEN + 1] as number
export const kindOf = ({ tokens }: Scan, token: number): number => tokens[token * TOKEN + 2] as number
export const hashOfToken = ({ tokens }: Scan, token: number): number => tokens[token * TOKEN + 3] as number

/** An empty scan of a text, to be filled by `scanRange`. */
export function createScan(text: string): Scan {
  return {
    text,
    units: new Uint16Array(text.length + 1),
    origins: new Int32Array(text.length + 1),
    unitCount: 0,
    tokens: new Int32Array(((text.length >> 2) + 16) * TOKEN),
    tokenCount: 0,
  }
}

export function addToken(scan: Scan, first: number, end: number, kind: number, hash: number): void {
  const at = scan.tokenCount++ * TOKEN
  if (at === scan.tokens.length) scan.tokens = withRoom(scan.tokens, at + TOKEN)
  const { tokens } = scan
  tokens[at] = first
  tokens[at + 1] = end
  tokens[at + 2] = kind
  tokens[at + 3] = hash
}

/** Room for so many units more. */
export function makeRoom(scan: Scan, more: number): void {
  scan.units = withRoom(scan.units, scan.unitCount + more)
  scan.origins = withRoom(scan.origins, scan.unitCount + more)
}

/** Whether a pair of halves stands there. */
export function isPairAt(text: string, at: number): boolean {
  const high = text.charCodeAt(at)
  const low = text.charCodeAt(at + 1)
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}
