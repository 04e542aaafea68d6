import { checkShape, type Entry } from '../../pack/check-shape.ts'
import { didYouMean } from '../../pack/did-you-mean.ts'
import type { Problem } from '../../pack/problem.ts'
import type { YamlSource } from '../../pack/yaml-source.ts'
import type { ConceptData } from '../matcher-pack.ts'
import { ConceptEntry } from './schema.ts'

/** The pack's concepts by name, numbered in the order of the file. */
export interface Concepts {
  data: ConceptData[]
  numberOf: Map<string, number>
  /** Pairs of concepts that may have a form in common, as `smaller:larger` numbers. */
  shared: Set<string>
  /** Concepts whose forms hide the shorter ones inside them. */
  hiding: Set<number>
}

export function readConcepts(source: YamlSource, problems: Problem[]): Concepts {
  const entries = Object.entries((source.value ?? {}) as Record<string, unknown>).flatMap(
    ([id, value]) => checkShape(ConceptEntry, { source, path: [id], id, value }, problems) ?? [],
  )
  const numberOf = new Map(entries.map(({ id }, number) => [id, number]))
  const resolve = (entry: Entry<ConceptEntry>, field: keyof ConceptEntry, name: string): number[] => {
    const number = numberOf.get(name)
    if (number !== undefined) return [number]
    problems.push(entry.problem([field], `"${name}" is not a concept${didYouMean(name, numberOf.keys())}`))
    return []
  }
  const parents = entries.map((entry) => entry.value.is.flatMap((name) => resolve(entry, 'is', name)))
  const subjects = {
    names: entries.map((entry) => entry.value.names.flatMap((name) => resolve(entry, 'names', name))),
    'speaks-of': entries.map((entry) =>
      entry.value['speaks-of'].flatMap((name) => resolve(entry, 'speaks-of', name)),
    ),
  }
  const data = entries.map((entry, number): ConceptData => {
    const all = (field: 'rivals' | 'supplanted-by' | 'beside') =>
      entry.value[field].flatMap((name) => resolve(entry, field, name))
    const standsFor = entry.value['stands-for']
    const wider = ancestors(number, parents)
    const inherited = (field: 'names' | 'speaks-of') => [
      ...new Set(wider.flatMap((one) => subjects[field][one] ?? [])),
    ]
    return {
      id: entry.id,
      is: wider,
      rivals: all('rivals'),
      supplantedBy: all('supplanted-by'),
      names: inherited('names'),
      nameless: entry.value.nameless,
      negative: false,
      speaksOf: [...inherited('names'), ...inherited('speaks-of')],
      standsFor: standsFor === undefined ? null : (resolve(entry, 'stands-for', standsFor)[0] ?? null),
      beside: all('beside'),
      joins: entry.value.joins.flatMap(([modifier, head]): [number, number][] => {
        const [first] = resolve(entry, 'joins', modifier)
        const [second] = resolve(entry, 'joins', head)
        return first === undefined || second === undefined ? [] : [[first, second]]
      }),
    }
  })
  const shared = new Set(
    entries.flatMap((entry, number) =>
      entry.value.shares.flatMap((name) =>
        resolve(entry, 'shares', name).map((other) => pairKey(number, other)),
      ),
    ),
  )
  const hiding = new Set(entries.flatMap((entry, number) => (entry.value.hides ? [number] : [])))
  return { data, numberOf, shared, hiding }
}

export const pairKey = (a: number, b: number): string => (a < b ? `${a}:${b}` : `${b}:${a}`)

function ancestors(number: number, parents: number[][]): number[] {
  const found = new Set([number])
  for (const concept of found) for (const parent of parents[concept] ?? []) found.add(parent)
  return [...found]
}
