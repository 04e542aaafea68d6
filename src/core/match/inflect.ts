import type { Lang } from '../article.ts'
import type { WordClass } from './matcher-pack.ts'

/**
 * All surface forms that a lexicon form stands for, before clitics. `/` parts irregular forms from the first one;
 * the forms come as `normalForm` writes them.
 */
export function inflect(form: string, wordClass: WordClass, lang: Lang): string[] {
  const forms = form.split('/')
  const all =
    lang === 'en'
      ? forms.flatMap((part, i) => english(part, wordClass, i === 0, forms.length > 1))
      : arabic(forms, wordClass)
  return [...new Set(all)]
}

function english(form: string, wordClass: WordClass, first: boolean, irregular: boolean): string[] {
  if (wordClass === 'noun') return [form, plural(form)]
  if (wordClass !== 'verb' || !first) return [form]
  const gap = form.indexOf(' ')
  const [verb, rest] = gap < 0 ? [form, ''] : [form.slice(0, gap), form.slice(gap)]
  const ending = [thirdPerson(verb), participle(verb), ...(irregular ? [] : [past(verb)])]
  return [verb, ...ending].map((word) => word + rest)
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const thirdPerson = plural
const past = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${verb}ed`
const participle = (verb: string): string => `${/[^e]e$/.test(verb) ? verb.slice(0, -1) : verb}ing`

/** Arabic: the second form of a verb is its imperfect, given in the third person (ي); the other persons follow. */
function arabic(forms: string[], wordClass: WordClass): string[] {
  if (wordClass !== 'verb') return forms
  return forms.flatMap((form, i) =>
    i === 1 && form.startsWith('ي') ? ['ي', 'ت', 'ن', 'ا'].map((person) => person + form.slice(1)) : [form],
  )
}
