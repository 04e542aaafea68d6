const EQUAL: [RegExp, string][] = [
  [/[آأإٱٲٳٵ]/, 'ا'],
  [/[ؤۄۅۆۇۈۉۋٶٷ]/, 'و'],
  [/[ئىیۍێېےۓٸ]/, 'ي'],
  [/[ةۀہۂۃەھ]/, 'ه'],
  [/[کڪګڬڭگݣ]/, 'ك'],
  [/چ/, 'ج'],
  [/پ/, 'ب'],
  [/ژ/, 'ز'],
  [/ڤ/, 'ف'],
  [/ڨ/, 'ق'],
  [/ڕ/, 'ر'],
  [/ڵ/, 'ل'],
  [/[‘’‚‛ʻʼ′`´]/, "'"],
  [/[“”„‟″]/, '"'],
  [/[‐‑‒–—―−﹘﹣]/, '-'],
  [/[٫۔]/, '.'],
  [/[٬،]/, ','],
  [/؛/, ';'],
  [/؟/, '?'],
  [/٪/, '%'],
  [/٭/, '*'],
  [/⁄/, '/'],
  [/[\p{Zs}\t\v\f]/u, ' '],
  [/ß/, 'ss'],
  [/æ/, 'ae'],
  [/œ/, 'oe'],
  [/þ/, 'th'],
  [/ø/, 'o'],
  [/[đð]/, 'd'],
  [/ł/, 'l'],
  [/ħ/, 'h'],
  [/ŧ/, 't'],
  [/ŋ/, 'n'],
  [/ı/, 'i'],
  [/ə/, 'e'],
]

/** The loose key of one character, by regular expressions: slow, and plain enough to be believed. */
export function slowFold(char: string): string {
  // Units 0 to 3 stand for actions in the table; the excluded ones are visible signs.
  if (char <= '\u0003' || (/\p{Cf}/u.test(char) && !/[\u0600-\u0605\u06dd\u0890\u0891\u08e2]/.test(char)))
    return ''
  if (/[\p{M}\u0640\u02be\u02bf\u06d6-\u06ed]/u.test(char)) return ''
  const digit = /[٠-٩]/.test(char)
    ? char.charCodeAt(0) - 0x660
    : /[۰-۹]/.test(char)
      ? char.charCodeAt(0) - 0x6f0
      : null
  if (digit !== null) return String(digit)
  for (const [pattern, key] of EQUAL) if (pattern.test(char)) return key
  const decomposes = /[\u00c0-\u024f\u1e00-\u1eff\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]/.test(
    char,
  )
  const decomposed = (decomposes ? char.normalize('NFKD') : char).replace(/[A-Z]/g, (letter) =>
    letter.toLowerCase(),
  )
  const lower = decomposes ? decomposed.toLowerCase() : decomposed
  if (lower === char) return char
  const folded = [...lower].map(slowFold).join('')
  return folded.trim() === '' ? '' : folded
}
