import type { Lang } from '../../../src/core/article.ts'
import type { ConceptData, LexiconGroup, WordClass } from '../../../src/core/match/matcher-pack.ts'
import { normalForm } from '../../../src/core/match/phrase.ts'
import type { LocalText } from '../../../src/core/pack/pack.ts'
import { PLAIN_CONCEPT } from '../../plain-concept.ts'
import { pick, type Random } from '../../random.ts'
import { BODIES, EVENTS, FIRST_NAMES, inventName, SITES, UNITS } from './words.ts'

/** A concept of a story: its number and what it is called. */
export interface Named {
  concept: number
  name: LocalText
}

/** Whom and what a story is about. */
export interface Cast {
  place: Named
  body: Named
  rival: Named
  person: Named
  event: Named
  unit: Named
  /** Concepts and forms that the pack gains by it. */
  concepts: ConceptData[]
  groups: Record<Lang, LexiconGroup[]>
}

export const CAST_SIZE = 6

/** Makes a story's concepts, numbered from `first`; `placeConcept` is what every place is a kind of. */
export function makeCast(
  random: Random,
  { story, first, placeConcept }: { story: number; first: number; placeConcept: number },
): Cast {
  const concepts: ConceptData[] = []
  const groups: Cast['groups'] = { ar: [], en: [] }
  const [home, body, rival, family, event] = [0, 1, 2, 3, 4].map((i) => inventName(story * 5 + i)) as [
    LocalText,
    LocalText,
    LocalText,
    LocalText,
    LocalText,
  ]
  const add = (role: string, wordClass: WordClass, names: LocalText[], more: Partial<ConceptData> = {}) => {
    const concept = first + concepts.length
    const { is = [], ...rest } = more
    concepts.push({ ...PLAIN_CONCEPT, id: `s${story}-${role}`, ...rest, is: [concept, ...is] })
    for (const lang of ['ar', 'en'] as const)
      groups[lang].push({
        concept,
        class: wordClass,
        hides: true,
        forms: names.map((name) => normalForm(name[lang], wordClass)),
      })
    return { concept, name: names[0] as LocalText }
  }
  const head = (list: readonly LocalText[], name: LocalText) => joined(pick(random, list), name)
  const cast = {
    place: add('place', 'name', [head(SITES, home), home], { is: [placeConcept] }),
    body: add('body', 'noun', [head(BODIES, body), head(BODIES, body)], { rivals: [first + 2] }),
    rival: add('rival', 'noun', [head(BODIES, rival), joined(pick(random, EVENTS), rival)]),
    person: add('person', 'name', [head(FIRST_NAMES, family), family]),
    event: add('event', 'noun', [head(EVENTS, event), head(EVENTS, event), head(EVENTS, home)]),
    unit: add('unit', 'noun', [head(UNITS, home), head(UNITS, body)]),
  }
  return { ...cast, concepts, groups }
}

const joined = (a: LocalText, b: LocalText): LocalText => ({ en: `${a.en} ${b.en}`, ar: `${a.ar} ${b.ar}` })
