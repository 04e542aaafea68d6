import type { WordSwap } from '../cases/match/swaps-words.ts'

type Lang = 'ar' | 'en'

/** Replaces each of the swap's words by what plays its part at the target; null where there is none in the text. */
export type Replace = (text: string) => string | null

/** After an article its own is dropped, after a bare ل only the alef of it (لواشنطن: للرياض). */
function withoutArticle(to: string, before: string): string {
  if (!to.startsWith('ال') || !before.endsWith('ل')) return to
  return /(?:ال|لل)$/.test(before) ? to.slice(2) : to.slice(1)
}

export function replacer(lang: Lang, { words, targets }: WordSwap, target: string, only?: string[]): Replace {
  const parts = targets[target] as Record<string, string>
  const entries = Object.entries(words)
    .filter(([part]) => !only || only.includes(part))
    .flatMap(([part, forms]) => forms.map((form) => ({ form, to: parts[part] })))
    .filter((entry): entry is { form: string; to: string } => entry.to !== undefined)
    .sort((a, b) => b.form.length - a.form.length)
  return lang === 'en' ? english(entries) : arabic(entries)
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function english(entries: { form: string; to: string }[]): Replace {
  const byForm = new Map(entries.map(({ form, to }) => [form.toLowerCase(), { form, to }]))
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${entries.map(({ form }) => escaped(form).replace(/[ ’']/g, "[ \u00a0’']")).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) => {
    let found = false
    const replaced = text.replace(any, (match) => {
      const entry = byForm.get(
        match
          .replace(/\u00a0/g, ' ')
          .replace(/’/g, "'")
          .toLowerCase(),
      )
      // "us" is no country.
      if (!entry || (isCapitals(entry.form) && match !== entry.form)) return match
      found = true
      return entry.to
    })
    return found ? replaced : null
  }
}

const isCapitals = (form: string): boolean => form === form.toUpperCase()

/** Letters that the web writes in more than one way; between letters vowel marks and tatweel are free. */
const SAME_LETTER: Record<string, string> = {
  ا: '[اأإآ]',
  أ: '[اأإآ]',
  إ: '[اأإآ]',
  ى: '[ىي]',
  ي: '[ىي]',
  ة: '[ةه]',
}
const MARKS = '[\u0640\u064b-\u0652\u0670]*'

const letters = (form: string): string =>
  [...form].map((letter) => (letter === ' ' ? '\\s+' : (SAME_LETTER[letter] ?? letter) + MARKS)).join('')

/** Names with ال lose its alef after ل (للعراق); others take the article and endings (العراقية), which go over as they are. */
function arabic(entries: { form: string; to: string }[]): Replace {
  const rules = entries.map(({ form, to }) => {
    const definite = form.startsWith('ال')
    return definite
      ? {
          of: new RegExp(`^([وف]?)(?:([بك]?)${letters(form)}|ل(${letters(form.slice(1))}))$`, 'u'),
          to,
          definite,
        }
      : {
          of: new RegExp(
            `^([وف]?(?:[بك]?(?:ال)?|لل|ل))${letters(form)}((?:[ةه]|ين|ون|تان|ان|تين|ات|[اً]{1,2})?)$`,
            'u',
          ),
          to,
          definite,
        }
  })
  const loose = entries.map(({ form }) => letters(form.startsWith('ال') ? form.slice(2) : form)).join('|')
  const any = new RegExp(
    `(?<![\\p{L}\\p{M}])[وفبكل]{0,2}(?:[اأ]?ل)?${MARKS}(?:${loose})(?:[ةه]|ين|ون|تان|ان|تين|ات|[اً]{1,2})?(?![\\p{L}\\p{M}])`,
    'gu',
  )
  return (text) => {
    let found = false
    const replaced = text.replace(any, (match) => {
      for (const { of, to, definite } of rules) {
        const parts = of.exec(match)
        if (!parts) continue
        found = true
        if (!definite) return `${parts[1]}${withoutArticle(to, parts[1] as string)}${parts[2]}`
        if (parts[3] === undefined) return `${parts[1]}${parts[2] ?? ''}${to}`
        return `${parts[1]}ل${to.startsWith('ال') ? to.slice(1) : to}`
      }
      return match
    })
    return found ? replaced : null
  }
}
