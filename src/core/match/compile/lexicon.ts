import type { Lang } from '../../article.ts'
import { checkShape } from '../../pack/check-shape.ts'
import { didYouMean } from '../../pack/did-you-mean.ts'
import type { Problem } from '../../pack/problem.ts'
import type { YamlSource } from '../../pack/yaml-source.ts'
import { entriesOf } from '../lexicon-index.ts'
import type { LexiconGroup } from '../matcher-pack.ts'
import { normalForm } from '../phrase.ts'
import { type Concepts, pairKey } from './concepts.ts'
import { LexiconEntry, WORD_CLASSES } from './schema.ts'

/** Reads one language's lexicon into the forms that the index reads, and finds forms that two concepts claim without a rule between them. */
export function readLexicon(
  source: YamlSource,
  lang: Lang,
  concepts: Concepts,
  problems: Problem[],
): LexiconGroup[] {
  const groups: LexiconGroup[] = []
  const claimed = new Map<string, number[]>()
  for (const [id, value] of Object.entries((source.value ?? {}) as Record<string, unknown>)) {
    const concept = concepts.numberOf.get(id)
    if (concept === undefined) {
      problems.push(
        source.problemAt(
          [id],
          `is not a concept${didYouMean(id, concepts.numberOf.keys())}: add it to concepts.yaml`,
        ),
      )
      continue
    }
    const entry = checkShape(LexiconEntry, { source, path: [id], id, value }, problems)
    if (!entry) continue
    for (const wordClass of WORD_CLASSES) {
      const forms = entry.value[wordClass]
      if (!forms) continue
      const group = {
        concept,
        class: wordClass,
        hides: concepts.hiding.has(concept),
        forms: forms.map((form) => normalForm(form, wordClass)),
      }
      groups.push(group)
      for (const [i, form] of group.forms.entries())
        for (const message of checkForm(form, group, lang, concepts, claimed))
          problems.push(entry.problem([wordClass, i], message))
    }
  }
  return groups
}

function checkForm(
  form: string,
  group: LexiconGroup,
  lang: Lang,
  concepts: Concepts,
  claimed: Map<string, number[]>,
): string[] {
  if (form === '') return ['has no word in it']
  return entriesOf(form, group, lang).flatMap(({ words, cased }) => {
    const key = cased ?? words.join(' ')
    const others = claimed.get(key) ?? []
    claimed.set(key, [...others, group.concept])
    const foes = others.filter(
      (other) => other !== group.concept && !mayShare(other, group.concept, concepts),
    )
    return foes.slice(0, 1).map((foe) => {
      const name = concepts.data[foe]?.id
      return `"${key}" is claimed by "${name}" too: drop one, or write shares: [${name}] in concepts.yaml`
    })
  })
}

/** Concepts may share a form where one is the other, both are kinds of one, or the pack says so. */
function mayShare(a: number, b: number, { data, shared }: Concepts): boolean {
  const isOf = (x: number, y: number): boolean => data[x]?.is.includes(y) ?? false
  return isOf(a, b) || isOf(b, a) || shared.has(pairKey(a, b))
}
