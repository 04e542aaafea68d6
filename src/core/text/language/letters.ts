/** What a letter of the Arabic block says about the language of its word; bits, so that a word's letters add up. */
export const YEH_OR_KAF = 1
export const HAMZA_OR_MAKSURA = 2
export const TEH_MARBUTA = 4
/** ی and ک: Persian, Sorani and Urdu keyboards, and many Iraqi pages that are Arabic all the same. */
export const PERSIAN_YEH_OR_KAF = 8
/** پ چ ژ گ ڤ: foreign names in Arabic text. */
export const FOREIGN = 16
/** Letters of Sorani, Urdu, Pashto or Uyghur. */
export const NOT_ARABIC = 32

const flags = new Uint8Array(0x100)
for (const [flag, letters] of [
  [YEH_OR_KAF, 'يك'],
  [HAMZA_OR_MAKSURA, 'أإى'],
  [TEH_MARBUTA, 'ة'],
  [PERSIAN_YEH_OR_KAF, 'یک'],
  [FOREIGN, 'پچژگڤ'],
  [NOT_ARABIC, 'ێۆڕڵەٹڈڑےںہھېۍښځڅړږ'],
] as [number, string][]) {
  for (const letter of letters) flags[letter.charCodeAt(0) & 0xff] = flag
}

export function arabicFlags(unit: number): number {
  return unit >> 8 === 0x06 ? (flags[unit & 0xff] as number) : 0
}

const NOT_ENGLISH = new Set([...'ğışİöüçêîûèàùâôëïñßäåøæłńśćžščřãõòì'].map((letter) => letter.charCodeAt(0)))

/** Letters that English has only in names and loans ("é" is left out: "café", "exposé"). */
export function isNotEnglish(unit: number): boolean {
  return unit > 0x7f && NOT_ENGLISH.has(unit)
}

const NONE = 0
export const ARABIC = 1
export const LATIN = 2
/** Harakat and tatweel, inside a word. */
export const MARK = 3
export const ZERO_WIDTH_NON_JOINER = 4

export function scriptOf(unit: number): number {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? LATIN : NONE
  if (unit <= 0x24f) return unit === 0xd7 || unit === 0xf7 ? NONE : LATIN
  if (unit >= 0x620 && unit <= 0x6d5) {
    if ((unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640) return MARK
    return (unit >= 0x660 && unit <= 0x66d) || unit === 0x6d4 ? NONE : ARABIC
  }
  if (unit === 0x200c) return ZERO_WIDTH_NON_JOINER
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc) ? ARABIC : NONE
}
