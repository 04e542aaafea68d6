import type { Lang } from '../article.ts'
import { GRAMMAR } from './grammar.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { normalForm } from './phrase.ts'

/** A concept that is so often worded with a negation says itself that something is not so ("undisclosed", "does not want"). */
const SHARE = 0.3

const known = new WeakMap<MatcherPack, ReadonlySet<string>>()

/**
 * The claims that say that something is not so: their first frame asks for a negation, or hangs on a concept whose words
 * bring their own.
 */
export function negativeClaims(pack: MatcherPack): ReadonlySet<string> {
  const made = known.get(pack) ?? findNegative(pack)
  known.set(pack, made)
  return made
}

function findNegative({ frames, concepts, lexicons }: MatcherPack): ReadonlySet<string> {
  const all = concepts.map(() => 0)
  const negated = concepts.map(() => 0)
  for (const [lang, groups] of Object.entries(lexicons)) {
    const says = negationTest(lang as Lang)
    for (const { concept, forms } of groups) {
      all[concept] = (all[concept] ?? 0) + forms.length
      negated[concept] = (negated[concept] ?? 0) + forms.filter(says).length
    }
  }
  const isNegative = (concept: number): boolean =>
    (negated[concept] ?? 0) >= SHARE * Math.max(1, all[concept] ?? 0)
  const first = new Map(frames.map((frame) => [frame.claim, frame] as const).reverse())
  return new Set(
    [...first.values()]
      .filter(({ negation, slots }) => negation === 'required' || slots[0]?.any.some(isNegative))
      .map(({ claim }) => claim),
  )
}

/** Whether a form has one of the language's negations or denials in it. */
function negationTest(lang: Lang): (form: string) => boolean {
  const { negation, denial } = GRAMMAR[lang]
  const cues = [...negation, ...denial].map((form) => ` ${normalForm(form, 'form')} `)
  return (form) => cues.some((cue) => ` ${form} `.includes(cue))
}
