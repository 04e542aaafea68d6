import type { Lang } from '../../core/article.ts'

/** Whole numbers have a category in these languages by their last two digits, or as 0, 1 and 2. */
const RULES: Record<Lang, (n: number) => Intl.LDMLPluralRule> = {
  en: (n) => (n === 1 ? 'one' : 'other'),
  ar(n) {
    if (n <= 2) return (['zero', 'one', 'two'] as const)[n] ?? 'other'
    const rest = n % 100
    if (rest <= 2) return 'other'
    return rest <= 10 ? 'few' : 'many'
  },
}

/**
 * The plural category of a whole number from 0 on, by the language's rules in CLDR. The browser's own `Intl.PluralRules` takes
 * longer to make than a card takes to draw.
 */
export const pluralOf = (n: number, lang: Lang): Intl.LDMLPluralRule => RULES[lang](n)

/** A whole number in Latin digits with its thousands parted, as both languages' news prints it. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
