const units = (chars: string): Set<number> => new Set([...chars].map((char) => char.charCodeAt(0)))

const TERMINATORS = units('.!?؟…۔')
const CLOSING = units('"\'”’»›)]}')
const OPENING = units('"\'“‘„«‹([{-–—•')
const SPACES = units(
  ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u2028\u2029\u205f\u3000',
)
const FORMATS = units(
  '\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064' +
    '\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff\ufff9\ufffa\ufffb',
)

export const isTerminator = (unit: number): boolean => TERMINATORS.has(unit)
export const isOpening = (unit: number): boolean => OPENING.has(unit)
export const isSpace = (unit: number): boolean => SPACES.has(unit)
/** Characters that show nothing: soft hyphen, bidi marks, joiners, byte order mark. */
export const isFormat = (unit: number): boolean => FORMATS.has(unit)

/** Characters that stand inside a word without parting it: soft hyphen, zero-width space and joiners. */
export const isJoiner = (unit: number): boolean => unit === 0xad || (unit >= 0x200b && unit <= 0x200d)
export const withoutJoiners = (word: string): string => word.replace(/[\u00ad\u200b-\u200d]/g, '')

export const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x0660 && unit <= 0x0669) || (unit >= 0x06f0 && unit <= 0x06f9)

/** Arabic letters and the marks on them. */
export const isArabic = (unit: number): boolean =>
  (unit >= 0x0620 && unit <= 0x065f) ||
  (unit >= 0x066e && unit <= 0x06d3) ||
  (unit >= 0xfb50 && unit <= 0xfefc)

export const isLower = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff && unit !== 0xf7)

export const isUpper = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7)

export const isWordUnit = (unit: number): boolean =>
  isLower(unit) || isUpper(unit) || isArabic(unit) || isDigit(unit) || (unit >= 0x100 && unit <= 0x24f)

/** The index behind the closing quotes and brackets at `at`. */
export function skipClosing(block: string, at: number): number {
  let end = at
  while (end < block.length && (CLOSING.has(block.charCodeAt(end)) || FORMATS.has(block.charCodeAt(end))))
    end++
  return end
}
