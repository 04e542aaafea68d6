import type { Annotation } from './annotate.ts'
import type { ConceptGraph } from './concept-graph.ts'
import type { Topic } from './topic.ts'

/** Gives bare words ("the coalition", "the commission") the meaning that their neighbours or the article give them. */
export function resolve(annotations: Annotation[], graph: ConceptGraph, topic: Topic): Annotation[] {
  return annotations.flatMap((annotation) => {
    const { standsFor, beside } = graph.data(annotation.concept)
    if (standsFor === null) return [annotation]
    const others = annotations.filter((other) => other !== annotation)
    const rivals = graph.data(standsFor).rivals
    const rivalled = others.some(({ concept }) => graph.isAny(concept, rivals))
    const named = others.some(({ concept }) => graph.isAny(concept, [standsFor]))
    const helped = beside.length > 0 && others.some(({ concept }) => graph.isAny(concept, beside))
    if (rivalled || !(named || helped || topic.carries(standsFor, annotations))) return [annotation]
    return [annotation, { ...annotation, concept: standsFor, resolved: true }]
  })
}
