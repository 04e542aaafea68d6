import { toCardinal as arabicWords } from 'n2words/ar-SA'
import { toCardinal as englishWords } from 'n2words/en-US'

/** Another way of writing the same text. */
export interface Noise {
  name: string
  langs: ('ar' | 'en')[]
  change(text: string): string
  /** Headlines only. */
  title?: true
}

const both: Noise['langs'] = ['ar', 'en']
const ARABIC_LETTER = /[\u0621-\u064a]/
const JOINING = 'بتثجحخسشصضطظعغفقكلمنهي'
const HARAKAT = ['\u064e', '\u064f', '\u0650', '\u0652', '\u0651\u064e', '\u064b']

const everyLetter = (text: string, change: (letter: string, next: string, i: number) => string): string =>
  [...text].map((letter, i, all) => change(letter, all[i + 1] ?? ' ', i)).join('')

/** Presentation forms: isolated, final, initial, medial, as old systems and PDF files write them. */
const FORMS = new Map<string, string[]>()
for (let unit = 0xfe80; unit <= 0xfef4; unit++) {
  const letter = String.fromCharCode(unit).normalize('NFKC')
  FORMS.set(letter, [...(FORMS.get(letter) ?? []), String.fromCharCode(unit)])
}

const digitsFrom = (zero: number) => (text: string) =>
  text.replace(/[\d٠-٩۰-۹]/g, (digit) => String.fromCharCode(zero + ((digit.charCodeAt(0) & 0xf) % 16)))

/** Digits in groups of three, by any sign that a language groups with. */
const GROUPED = /(?<![\d٠-٩.,٬،])([1-9١-٩][\d٠-٩]{0,2})[,٬،]([\d٠-٩]{3})(?![\d٠-٩.,٬،])/g
/** Plain digits of four or more that are no year, clock or part of another number. */
const PLAIN =
  /(?<![\d٠-٩.,٬،:/-])(?!(?:19|20|١٩|٢٠)[\d٠-٩]{2}(?![\d٠-٩]))([1-9١-٩][\d٠-٩]{0,2})([\d٠-٩]{3})(?![\d٠-٩.,٬،:/-])/g

const regroup = (separator: string) => (text: string) =>
  text.replace(GROUPED, `$1${separator}$2`).replace(PLAIN, `$1${separator}$2`)

const inWords = (words: (number: number) => string) => (text: string) =>
  text.replace(GROUPED, '$1$2').replace(/(?<![\d.,:/-])[1-9]\d{2,5}(?![\d.,:/%-])/g, (digits) => {
    const number = Number(digits)
    return number >= 1900 && number < 2100 ? digits : words(number)
  })

export const NOISE: Noise[] = [
  {
    name: 'harakat',
    langs: ['ar'],
    change: (text) =>
      everyLetter(text, (letter, _, i) =>
        ARABIC_LETTER.test(letter) ? letter + (HARAKAT[i % HARAKAT.length] as string) : letter,
      ),
  },
  {
    name: 'tatweel',
    langs: ['ar'],
    change: (text) =>
      everyLetter(text, (letter, next, i) =>
        JOINING.includes(letter) && ARABIC_LETTER.test(next) && i % 2 === 0 ? `${letter}ـــ` : letter,
      ),
  },
  // Not after ه, where it is Sorani spelling.
  {
    name: 'zero-width non-joiner',
    langs: ['ar'],
    change: (text) =>
      everyLetter(text, (letter, next, i) =>
        ARABIC_LETTER.test(letter) && ARABIC_LETTER.test(next) && letter !== 'ه' && i % 7 === 0
          ? `${letter}\u200c`
          : letter,
      ),
  },
  {
    name: 'bidi marks',
    langs: both,
    change: (text) =>
      `\u202b${text.replace(/(\d+(?:[,.٬]\d+)*|[«»"():،])/g, '\u200f$1\u200e')}\u202c`.replace(
        / (?=\p{Lu})/gu,
        ' \u2068\u2069',
      ),
  },
  {
    name: 'presentation forms',
    langs: ['ar'],
    change: (text) =>
      everyLetter(text, (letter, _, i) => {
        const forms = FORMS.get(letter)
        return forms ? (forms[i % forms.length] as string) : letter
      }),
  },
  { name: 'decomposed letters', langs: both, change: (text) => text.normalize('NFD') },
  { name: 'Arabic-Indic digits', langs: ['ar'], change: digitsFrom(0x660) },
  { name: 'Persian digits', langs: ['ar'], change: digitsFrom(0x6f0) },
  { name: 'European digits', langs: ['ar'], change: digitsFrom(0x30) },
  { name: 'thousands by comma', langs: both, change: regroup(',') },
  { name: 'thousands by ٬', langs: ['ar'], change: regroup('٬') },
  { name: 'thousands by ،', langs: ['ar'], change: regroup('،') },
  { name: 'thousands by point', langs: ['ar'], change: regroup('.') },
  { name: 'thousands by space', langs: both, change: regroup('\u202f') },
  { name: 'thousands unmarked', langs: both, change: regroup('') },
  { name: 'numbers in words', langs: ['en'], change: inWords((number) => englishWords(number)) },
  {
    name: 'numbers in words',
    langs: ['ar'],
    change: (text) => inWords((number) => arabicWords(number))(digitsFrom(0x30)(text)),
  },
  { name: 'no hamza on alef', langs: ['ar'], change: (text) => text.replace(/[أإآ]/g, 'ا') },
  { name: 'ى for final ي', langs: ['ar'], change: (text) => text.replace(/ي(?![\p{L}\p{M}])/gu, 'ى') },
  { name: 'ي for final ى', langs: ['ar'], change: (text) => text.replace(/ى(?![\p{L}\p{M}])/gu, 'ي') },
  { name: 'ه for final ة', langs: ['ar'], change: (text) => text.replace(/ة(?![\p{L}\p{M}])/gu, 'ه') },
  {
    name: 'مسئول, شئون',
    langs: ['ar'],
    change: (text) => text.replace(/سؤو/g, 'سئو').replace(/شؤون/g, 'شئون'),
  },
  {
    name: 'مائة, مئة',
    langs: ['ar'],
    change: (text) =>
      text.replace(/(?<!\p{L}[^\s]*)مائ|مئ(?=ة|تا|تي)/gu, (match) => (match === 'مئ' ? 'مائ' : 'مئ')),
  },
  {
    name: 'أمريكي, أميركي',
    langs: ['ar'],
    change: (text) => text.replace(/أمريك|أميرك/g, (match) => (match === 'أمريك' ? 'أميرك' : 'أمريك')),
  },
  { name: 'Persian keyboard', langs: ['ar'], change: (text) => text.replace(/ك/g, 'ک').replace(/ي/g, 'ی') },
  {
    name: 'و written apart',
    langs: ['ar'],
    change: (text) => text.replace(/(?<!\p{L})و(?=[\d٠-٩])/gu, 'و '),
  },
  {
    name: 'Latin punctuation',
    langs: ['ar'],
    change: (text) =>
      text
        .replace(/[«»]/g, '"')
        .replace(/،(?!\d)/g, ',')
        .replace(/؛/g, ';')
        .replace(/؟/g, '?'),
  },
  {
    name: 'curly quotes',
    langs: ['en'],
    change: (text) => text.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”'),
  },
  {
    name: 'straight quotes',
    langs: ['en'],
    change: (text) => text.replace(/[‘’]/g, "'").replace(/[“”«»]/g, '"'),
  },
  { name: 'non-breaking spaces', langs: both, change: (text) => text.replace(/ /g, '\u00a0') },
  { name: 'double spaces', langs: both, change: (text) => text.replace(/ /g, '  ') },
  {
    name: 'soft hyphens',
    langs: ['en'],
    change: (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad'),
  },
  {
    name: 'zero-width spaces',
    langs: ['en'],
    change: (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u200b'),
  },
  {
    name: 'headline in title case',
    langs: ['en'],
    title: true,
    change: (text) => text.replace(/(?<![\p{L}'’.-])\p{Ll}(?=\p{L})/gu, (letter) => letter.toUpperCase()),
  },
  { name: 'headline in capitals', langs: ['en'], title: true, change: (text) => text.toUpperCase() },
  {
    name: 'US-led without hyphen',
    langs: ['en'],
    change: (text) => text.replace(/-(led|backed|aligned|hosted|wide)\b/g, ' $1'),
  },
  {
    name: 'other hyphens',
    langs: ['en'],
    change: (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  },
  {
    name: 'dashes',
    langs: ['en'],
    change: (text) => text.replace(/ [–—-] /g, (dash) => (dash === ' - ' ? ' – ' : ' - ')),
  },
  {
    name: 'U.S., US',
    langs: ['en'],
    change: (text) => text.replace(/U\.S\.(?= )|\bUS\b(?!\.)/g, (match) => (match === 'US' ? 'U.S.' : 'US')),
  },
  {
    name: 'defense, defence',
    langs: ['en'],
    change: (text) =>
      text.replace(/([Dd]efen)([cs])e/g, (_, stem, letter) => `${stem}${letter === 'c' ? 's' : 'c'}e`),
  },
  {
    name: 'adviser, advisor',
    langs: ['en'],
    change: (text) =>
      text.replace(/([Aa]dvis)([eo])r/g, (_, stem, letter) => `${stem}${letter === 'e' ? 'o' : 'e'}r`),
  },
  {
    name: '-ise, -ize',
    langs: ['en'],
    change: (text) =>
      text.replace(
        /(\w{4}i)([sz])(?=ation|ed\b|ing\b)/g,
        (_, stem, letter) => `${stem}${letter === 's' ? 'z' : 's'}`,
      ),
  },
]
