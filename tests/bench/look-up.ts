import MiniSearch from 'minisearch'
import type { PackRecord } from '../../src/core/pack/pack.ts'
import { makeSearch } from '../../src/core/pack/search.ts'
import { createRecordPort } from '../../src/extension/record-port.ts'
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

/** Milliseconds, in a record of ten thousand claims. */
const BOUND = { claims: 10_000, atMost: 50 }

/** Looking words up in records of growing size, in Node: ours, the same library bare, and reading every claim. */
export async function benchLookUp({ quick }: { quick: boolean }): Promise<Row[]> {
  const rows: Row[] = []
  for (const claims of quick ? [1000, 10_000] : [1000, 10_000, 100_000])
    rows.push(...(await benchRecord(claims)))
  return rows
}

async function benchRecord(claims: number): Promise<Row[]> {
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
  const whole = await slowestAnswers(record)
  return [
    compare({
      name: `look-up-answer-${claims}`,
      group: 'Look-up',
      what: `The slowest of ${QUERIES.length} answers of the popup’s port from a record of ${size} claims, warm, in Node`,
      unit: 'ms',
      kind: 'floor',
      against: 'reading every claim',
      ours: whole,
      theirs: perQuery((query) => texts.filter((text) => text.includes(query))),
      ...(claims === BOUND.claims && { bound: { of: 'figure', atMost: BOUND.atMost } as const }),
    }),
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
}

/** All that a reader waits for but the drawing, of the question that takes longest; once in each of some rounds. */
async function slowestAnswers(record: PackRecord): Promise<number[]> {
  const port = createRecordPort([record])
  const rounds: number[] = []
  for (let round = 0; round < 6; round++) {
    let slowest = 0
    for (const query of QUERIES) {
      const since = performance.now()
      await port.search(query, {})
      slowest = Math.max(slowest, performance.now() - since)
    }
    // The first is the index's.
    if (round > 0) rounds.push(slowest)
  }
  return rounds
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
