import type { Lang } from '../article.ts'
import type { Token } from '../text/tokens.ts'
import type { Annotation } from './annotate.ts'
import type { ConceptGraph } from './concept-graph.ts'
import { isSoft } from './phrase.ts'

const MOST_BETWEEN = 1

/** Adds the concepts that two neighbours make together ("American" + "troops"); the parts stay. */
export function join(
  annotations: Annotation[],
  tokens: Token[],
  graph: ConceptGraph,
  lang: Lang,
): Annotation[] {
  const all = [...annotations]
  const present = presentIn(all, graph)
  for (const { concept, modifier, head } of graph.joins) {
    if (!present.has(modifier) || !present.has(head)) continue
    // An Arabic head comes first and its modifier follows; in English it is the other way round.
    const [before, after] = lang === 'ar' ? [head, modifier] : [modifier, head]
    for (const made of pairs(all, before, after, concept, tokens, graph)) {
      all.push(made)
      for (const one of graph.data(concept).is) present.add(one)
    }
  }
  return all.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** Every concept that some annotation is. */
export function presentIn(annotations: readonly Annotation[], graph: ConceptGraph): Set<number> {
  const present = new Set<number>()
  for (const { concept } of annotations) for (const one of graph.data(concept).is) present.add(one)
  return present
}

function pairs(
  annotations: Annotation[],
  before: number,
  after: number,
  concept: number,
  tokens: Token[],
  graph: ConceptGraph,
): Annotation[] {
  const isPart = (annotation: Annotation, part: number): boolean =>
    graph.isAny(annotation.concept, [part]) && !graph.isAny(annotation.concept, [concept])
  const lefts = annotations.filter((one) => isPart(one, before))
  const rights = annotations.filter((one) => isPart(one, after))
  return lefts.flatMap((left) =>
    rights
      .filter((right) => adjoin(left, right, tokens))
      .map((right) => ({
        concept,
        first: left.first,
        last: right.last,
        hides: false,
        conjoined: left.conjoined,
        inside: [],
        resolved: false,
      })),
  )
}

function adjoin(left: Annotation, right: Annotation, tokens: Token[]): boolean {
  if (right.first <= left.last) return false
  let between = 0
  for (let at = left.last + 1; at < right.first; at++) {
    const token = tokens[at] as Token
    if (isSoft(token)) continue
    if (token.kind === 'mark' || ++between > MOST_BETWEEN) return false
  }
  return true
}
