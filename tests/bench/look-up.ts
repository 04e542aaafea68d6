import MiniSearch from 'minisearch'
import type { PackRecord } from '../../src/core/pack/pack.ts'
import { makeSearch } from '../../src/core/pack/search.ts'
import { compare } from './compare.ts'
import { makePack } from './packs/make-pack.ts'
import type { Row } from './row.ts'

const QUERIES = [
  'coalition withdrawal',
  'advisers',
  'التحالف الدولي',
  '2500',
  'parlament',
  'انسحاب القوات',
  'Ain al-Asad',
]

/** Looking words up in records of growing size, in Node: ours, the same library bare, and reading every claim. */
export function benchLookUp({ quick }: { quick: boolean }): Row[] {
  return (quick ? [1000, 10_000] : [1000, 10_000, 100_000]).flatMap((claims) => {
    const { record } = makePack(claims, 1)
    const [ours, bare] = [timed(() => makeSearch(record)), timed(() => bareIndex(record))]
    const texts = record.claims.map(({ text }) => `${text.en}\n${text.ar}`.toLowerCase())
    const perQuery = (ask: (query: string) => unknown) =>
      QUERIES.flatMap((query) => {
        ask(query)
        return [0, 1, 2].map(() => timed(() => ask(query)).ms)
      })
    const size = claims.toLocaleString('en')
    const asked = perQuery(ours.value)
    const about = { name: `look-up-${claims}`, group: 'Look-up', unit: 'ms', ours: asked } as const
    const what = `A question to a record of ${size} claims, warm, in Node`
    return [
      compare({
        ...about,
        what,
        kind: 'peer',
        against: 'MiniSearch alone, claims’ texts',
        theirs: perQuery((query) => bare.value.search(query, { prefix: true })),
      }),
      compare({
        ...about,
        what,
        kind: 'floor',
        against: 'reading every claim',
        theirs: perQuery((query) => texts.filter((text) => text.includes(query))),
      }),
      compare({
        name: `look-up-index-${claims}`,
        group: 'Look-up',
        what: `Indexing a record of ${size} claims`,
        unit: 'ms',
        kind: 'peer',
        against: 'MiniSearch alone, claims’ texts',
        ours: [ours.ms],
        theirs: [bare.ms],
      }),
    ]
  })
}

function bareIndex(record: PackRecord): MiniSearch {
  const index = new MiniSearch({ fields: ['en', 'ar'] })
  index.addAll(record.claims.map(({ id, text }) => ({ id, ...text })))
  return index
}

function timed<T>(work: () => T): { ms: number; value: T } {
  const since = performance.now()
  const value = work()
  return { ms: performance.now() - since, value }
}
