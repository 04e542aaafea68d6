import type { Lang } from '../../article.ts'
import { GRAMMAR } from '../grammar.ts'
import type { LexiconGroup } from '../matcher-pack.ts'
import { normalForm } from '../phrase.ts'

/** A concept is negative where this share of its forms is worded with a negation or a denial. */
const SHARE = 0.3

/** The concepts whose own words say that something is not so. */
export function negativeConcepts(
  lexicons: ReadonlyMap<Lang, readonly LexiconGroup[]>,
  concepts: number,
): Set<number> {
  const all = Array.from({ length: concepts }, () => 0)
  const negated = Array.from({ length: concepts }, () => 0)
  for (const [lang, groups] of lexicons) {
    const isNegated = negationTest(lang)
    for (const { concept, forms } of groups) {
      all[concept] = (all[concept] ?? 0) + forms.length
      negated[concept] = (negated[concept] ?? 0) + forms.filter(isNegated).length
    }
  }
  return new Set(
    all.flatMap((forms, concept) => ((negated[concept] ?? 0) >= SHARE * Math.max(1, forms) ? [concept] : [])),
  )
}

/** Whether a form has one of the language's negations or denials in it. */
function negationTest(lang: Lang): (form: string) => boolean {
  const { negation, denial } = GRAMMAR[lang]
  const cues = [...negation, ...denial].map((form) => ` ${normalForm(form, 'form')} `)
  return (form) => cues.some((cue) => ` ${form} `.includes(cue))
}
