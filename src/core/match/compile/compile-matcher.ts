import type { Lang } from '../../article.ts'
import type { PackRecord } from '../../pack/pack.ts'
import { type Problem, sortProblems } from '../../pack/problem.ts'
import type { PackFiles } from '../../pack/read-pack.ts'
import { openYaml, type YamlSource } from '../../pack/yaml-source.ts'
import type { LexiconGroup, MatcherPack } from '../matcher-pack.ts'
import { type Concepts, readConcepts } from './concepts.ts'
import { readFrames } from './frames.ts'
import { readLexicon } from './lexicon.ts'
import { negativeConcepts } from './negative-concepts.ts'

export type CompiledMatcher = { matcher: MatcherPack; problems: [] } | { matcher: null; problems: Problem[] }

const LANGS: Lang[] = ['ar', 'en']
const CONCEPTS = 'lexicon/concepts.yaml'
const FRAMES = /^frames\/[^/]+\.yaml$/
const OURS = /^(lexicon|frames)\/[^/]+\.yaml$/

/** Validates a pack's lexicon and frames against its record and makes what the matcher reads. */
export function compileMatcher(files: PackFiles, record: PackRecord): CompiledMatcher {
  const sources = new Map(
    [...files].filter(([file]) => OURS.test(file)).map(([file, text]) => [file, openYaml(file, text)]),
  )
  // A file that cannot be read would make every name in it unknown: its own faults are told alone.
  const unreadable = [...sources.values()].flatMap((source) => source.problems)
  if (unreadable.length > 0) return { matcher: null, problems: sortProblems(unreadable) }
  const problems: Problem[] = []
  const open = (file: string): YamlSource => sources.get(file) ?? openYaml(file, '')
  if (!sources.has(CONCEPTS))
    problems.push({ file: CONCEPTS, line: 1, id: CONCEPTS, message: 'the pack has no such file: add it' })
  const concepts = readConcepts(open(CONCEPTS), problems)
  const langs = LANGS.filter((lang) => files.has(`lexicon/${lang}.yaml`))
  const lexicons = new Map(
    langs.map((lang) => [lang, readLexicon(open(`lexicon/${lang}.yaml`), lang, concepts, problems)]),
  )
  const world = {
    concepts,
    claims: new Set(record.claims.map(({ id }) => id)),
    reachable: new Map([...lexicons].map(([lang, groups]) => [lang, reachable(groups, concepts)])),
  }
  const frames = [...files.keys()]
    .filter((file) => FRAMES.test(file))
    .sort()
    .flatMap((file) => readFrames(open(file), world, problems))
  if (problems.length > 0) return { matcher: null, problems: sortProblems(problems) }
  const negative = negativeConcepts(lexicons, concepts.data.length)
  return {
    matcher: {
      pack: record.id,
      until: record.until,
      concepts: concepts.data.map((data, concept) => ({ ...data, negative: negative.has(concept) })),
      lexicons: Object.fromEntries(lexicons),
      frames,
      values: Object.fromEntries(record.claims.map(({ id, values }) => [id, values])),
    },
    problems: [],
  }
}

/** The concepts that the groups' forms bring about: by themselves, by joining, or by standing for another. */
function reachable(groups: LexiconGroup[], { data }: Concepts): Set<number> {
  const found = new Set(groups.map(({ concept }) => concept))
  const has = (wanted: number): boolean => [...found].some((concept) => data[concept]?.is.includes(wanted))
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const [concept, { joins }] of data.entries())
      if (joins.some(([modifier, head]) => has(modifier) && has(head))) found.add(concept)
    for (const concept of [...found]) {
      const target = data[concept]?.standsFor
      if (target !== null && target !== undefined) found.add(target)
    }
  }
  return found
}
