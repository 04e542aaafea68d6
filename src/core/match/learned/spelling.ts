import type { Lang } from '../../article.ts'

/**
 * Spellings that differ by country or house style, brought to one. Keys for weighing only: what a rule makes of words it
 * was not meant for ("rise" → "rize") is the same wherever they stand, so nothing is lost by it.
 */
const SAME: Record<Lang, [RegExp, string][]> = {
  en: [
    // Before the next, which takes an adviser for a verb's doer.
    [/sors?$/, 'ser'],
    [/is(e[ds]?|ing|ations?|ers?)$/, 'iz$1'],
    [/our(s|ed|ing|able|ite|ites)?$/, 'or$1'],
    [/(.)ence(s?)$/, '$1ense$2'],
    [/^(.+)tre(s?)$/, '$1ter$2'],
    [/ll(ed|ing|ers?)$/, 'l$1'],
    [/ammes?$/, 'am'],
    [/ogue(s?)$/, 'og$1'],
  ],
  ar: [
    [/ا?ميرك/, 'امريك'],
    [/ا?مريك/, 'امريك'],
    [/بنتا[جكق]ون/, 'بنتاغون'],
    [/انجليز|انكليز/, 'انغليز'],
  ],
}

/** The folded word in the spelling that stands for all its spellings. */
export function oneSpelling(word: string, lang: Lang): string {
  let spelled = word
  for (const [from, to] of SAME[lang]) spelled = spelled.replace(from, to)
  return spelled
}
