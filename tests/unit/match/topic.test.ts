import { expect, test } from 'vitest'
import type { Annotation } from '../../../src/core/match/annotate.ts'
import { conceptGraph } from '../../../src/core/match/concept-graph.ts'
import { createTopic } from '../../../src/core/match/topic.ts'
import { PLAIN_CONCEPT } from '../../plain-concept.ts'

/** A bridge, the two that may be taken for it, and rain, which nothing is taken for. */
const CONCEPTS = ['bridge', 'tunnel', 'ferry', 'rain']
const RIVALS: Record<string, number[]> = { bridge: [1, 2], tunnel: [0], ferry: [0] }
const GRAPH = conceptGraph(
  CONCEPTS.map((id, number) => ({ ...PLAIN_CONCEPT, id, is: [number], rivals: RIVALS[id] ?? [] })),
)

const named = (words: string): Annotation[] =>
  words.split(' ').flatMap((word, at) => {
    const concept = CONCEPTS.indexOf(word)
    const rest = { hides: false, conjoined: false, inside: [], resolved: false }
    return concept < 0 ? [] : [{ concept, first: at, last: at, ...rest }]
  })

const none = (count: number): string[] => Array.from({ length: count }, () => '')

/** [what each sentence names, from the title on, what the next one names, whether the bridge is carried into it] */
const CASES: [why: string, sentences: string[], here: string, carried: boolean][] = [
  ['never named', ['', 'rain', ''], '', false],
  ['just named', [...none(3), 'bridge'], '', true],
  ['named six sentences ago', [...none(3), 'bridge', ...none(5)], '', true],
  ['named seven sentences ago', [...none(3), 'bridge', ...none(6)], '', false],
  ['a rival in the sentence itself', [...none(3), 'bridge'], 'tunnel', false],
  ['a rival since', [...none(3), 'bridge', 'ferry'], '', false],
  ['a rival before it', [...none(3), 'ferry', 'bridge'], '', true],
  ['a rival beside it', [...none(3), 'bridge ferry'], '', true],
  ['the title', ['bridge', 'ferry', ...none(9)], '', true],
  ['a rival in the title', ['tunnel', ...none(3), 'bridge'], '', false],
  ['the lead', ['', 'bridge', ...none(9)], '', true],
  ['a sentence behind the lead', [...none(3), 'bridge', ...none(9)], '', false],
  ['the lead, with a rival', ['', 'tunnel', 'bridge', ...none(9)], '', false],
  ['the lead, with a rival, just named', ['', 'tunnel', 'bridge'], '', true],
]

test.each(CASES)('a subject is carried, or not: %s', (_, sentences, here, carried) => {
  const topic = createTopic(GRAPH, new Set())
  for (const words of sentences) topic.add(named(words))
  expect(topic.carries(CONCEPTS.indexOf('bridge'), named(here))).toBe(carried)
})

test('what has no rivals is carried from the lead, or for six sentences', () => {
  const carried = (...sentences: string[]): boolean => {
    const topic = createTopic(GRAPH, new Set())
    for (const words of sentences) topic.add(named(words))
    return topic.carries(CONCEPTS.indexOf('rain'), [])
  }
  expect(carried('', '', 'rain', ...none(9))).toBe(true)
  expect(carried('', '', '', 'rain', ...none(5))).toBe(true)
  expect(carried('', '', '', 'rain', ...none(6))).toBe(false)
})
