/** The largest level either way: seven levels carry as much as whole bytes, measured on the development articles. */
export const TOP_LEVEL = 3

const BASE = 2 * TOP_LEVEL + 1
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Whole numbers from -3 to 3 as text, two a character. Their count must be even. */
export function writeLevels(levels: ArrayLike<number>): string {
  let text = ''
  for (let i = 0; i < levels.length; i += 2)
    text += DIGITS[((levels[i] as number) + TOP_LEVEL) * BASE + (levels[i + 1] as number) + TOP_LEVEL]
  return text
}

/** What `writeLevels` wrote; throws a `RangeError` at a character that it never writes. */
export function readLevels(text: string): Int8Array {
  const levels = new Int8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    const pair = DIGITS.indexOf(text[i] as string)
    if (pair < 0 || pair >= BASE * BASE) throw new RangeError(`"${text[i]}" stands for no levels`)
    levels[2 * i] = Math.floor(pair / BASE) - TOP_LEVEL
    levels[2 * i + 1] = (pair % BASE) - TOP_LEVEL
  }
  return levels
}
