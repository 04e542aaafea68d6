/** How each UTF-16 unit folds. Values of `units` up to `LAST_ACTION` are actions; every other value is the folded unit. */
export interface FoldRules {
  units: Uint16Array
  /** What units marked EXPAND become. */
  expansions: Map<number, number[]>
  /** A folded letter and a mark that make another letter: `letter * 0x10000 + mark` → letter. */
  joins: Map<number, number>
}

/** Dropped; the place of the unit before grows over it, so that a highlight covers the marks of its last letter. */
export const ABSORB = 0
/** Dropped without trace. */
const DROP = 1
/** Becomes several units, or one by way of `expansions`. */
export const EXPAND = 2
/** Half of a pair (or a lone half): kept, but both halves share one place. */
export const SURROGATE = 3
export const LAST_ACTION = 3

type Range = readonly [first: number, last: number]

/** Harakat, other combining marks, variation selectors, and the tatweel. */
const MARKS: Range[] = [
  // Half rings, written for hamza and ayn in transliteration.
  [0x02be, 0x02bf],
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x0897, 0x089f],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
]

/** Characters that only steer layout: joiners, bidi marks, soft hyphen, byte order mark; and the units used as actions. */
const FORMATS: Range[] = [
  [0x0000, LAST_ACTION],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
]

/** Letter → the spellings that count as it. Every language in Arabic script shares this one key. */
const LETTERS: Record<string, string> = {
  ا: 'آأإٱٲٳٵ',
  و: 'ؤۄۅۆۇۈۉۋٶٷ',
  ي: 'ئىیىېۍےۓێٸ',
  ه: 'ةۀہۂۃەھ',
  ك: 'کڪګڬڭگݣ',
  ج: 'چ',
  ب: 'پ',
  ز: 'ژ',
  ف: 'ڤ',
  ق: 'ڨ',
  ر: 'ڕ',
  ل: 'ڵ',
}

/** Sign → the signs that count as it. */
const SIGNS: Record<string, string> = {
  ' ': '\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  "'": '’‘‚‛ʼʻ′`´',
  '"': '“”„‟″',
  '-': '‐‑‒–—―−﹘﹣',
  '.': '٫۔',
  ',': '٬،',
  ';': '؛',
  '?': '؟',
  '%': '٪',
  '*': '٭',
  '/': '⁄∕',
}

/** Latin letters that have no decomposition of their own. */
const LATIN: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
}

/** Blocks whose characters decompose: accented Latin, ligatures, Arabic presentation forms, full width. */
const DECOMPOSED: Range[] = [
  [0x00c0, 0x024f],
  [0x1e00, 0x1eff],
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff01, 0xff5e],
]

const code = (char: string): number => char.charCodeAt(0)

function* each(ranges: Range[]): Generator<number> {
  for (const [first, last] of ranges) for (let unit = first; unit <= last; unit++) yield unit
}

/** Rules that drop marks, tatweel and format characters and keep everything else as it is written. */
export function strictRules(): FoldRules {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  for (const unit of each(MARKS)) units[unit] = ABSORB
  for (const unit of each(FORMATS)) units[unit] = DROP
  units.fill(SURROGATE, 0xd800, 0xe000)
  const joins = new Map<number, number>()
  for (const letter of 'آأإؤئ') {
    const parts = letter.normalize('NFD')
    joins.set(parts.charCodeAt(0) * 0x10000 + parts.charCodeAt(1), code(letter))
  }
  return { units, expansions: new Map(), joins }
}

/** Rules of the loose key, under which the usual spellings of a word meet. */
export function looseRules(): FoldRules {
  const rules: FoldRules = { ...strictRules(), joins: new Map() }
  const { units } = rules
  for (const table of [LETTERS, SIGNS]) {
    for (const [to, spellings] of Object.entries(table))
      for (const from of spellings) units[code(from)] = code(to)
  }
  for (let digit = 0; digit <= 9; digit++) {
    units[0x0660 + digit] = 0x30 + digit
    units[0x06f0 + digit] = 0x30 + digit
  }
  for (let letter = 0; letter < 26; letter++) units[0x41 + letter] = 0x61 + letter
  for (const [from, to] of Object.entries(LATIN)) set(rules, code(from), [...to].map(code))
  for (const unit of each(DECOMPOSED)) decompose(rules, unit)
  return rules
}

function decompose(rules: FoldRules, unit: number): void {
  const original = String.fromCharCode(unit)
  const decomposed = original.normalize('NFKD').toLowerCase()
  if (decomposed === original) return
  const folded: number[] = []
  for (let i = 0; i < decomposed.length; i++) {
    const part = decomposed.charCodeAt(i)
    const to = rules.units[part] ?? part
    if (to === EXPAND) folded.push(...(rules.expansions.get(part) ?? []))
    else if (to > LAST_ACTION) folded.push(to)
  }
  // A mark's isolated form decomposes into a space and the mark: taken as it stands it would break the word.
  set(rules, unit, folded.length === 1 && folded[0] === 0x20 ? [] : folded)
}

function set(rules: FoldRules, unit: number, folded: number[]): void {
  const [only] = folded
  if (only === undefined) rules.units[unit] = ABSORB
  else if (folded.length === 1) rules.units[unit] = only
  else {
    rules.units[unit] = EXPAND
    rules.expansions.set(unit, folded)
  }
}
