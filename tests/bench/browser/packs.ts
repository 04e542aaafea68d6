import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import type { Suite } from './suite.ts'

const SIZES = [1000, 10_000, 100_000]
/** Allowed growth of the whole pass over a pack of 1,000 claims. */
const GROWTH: Record<number, number> = { 10000: 1.2, 100000: 1.6 }
const WARM = 6

/** The same page with packs of growing size; the mentions of the bundled pack are in all of them. */
export async function benchPacks({ pages, inWorld, rounds, quick }: Suite): Promise<Row[]> {
  const path = pages.onSubject('en')
  const passes = new Map<number, { cold: number[]; warm: number[]; load: number[]; marks: number }>()
  const walk: number[] = []
  for (const claims of quick ? SIZES.slice(0, 2) : SIZES) {
    const figures = { cold: [] as number[], warm: [] as number[], load: [] as number[], marks: 0 }
    const loads = quick ? 1 : claims === 100_000 ? 2 : Math.ceil(rounds / 2)
    for (let round = 0; round < loads; round++)
      await inWorld(path, async (world) => {
        figures.load.push(await world.call('load', pages.pack(claims)))
        const { ms, marks } = await world.call('pass')
        figures.cold.push(ms)
        figures.marks = marks
        figures.warm.push(await world.call('warmPass', WARM))
        walk.push(await world.call('warmFloor', 'treeWalker', 60))
      })
    passes.set(claims, figures)
  }
  return [...passes].flatMap(([claims, { cold, warm, load, marks }]) => {
    const size = claims.toLocaleString('en')
    const about = { group: 'Packs', unit: 'ms', note: `${marks} marks` } as const
    const least = passes.get(1000)
    const rows = [
      compare({
        ...about,
        name: `pack-${claims}-warm`,
        what: `Whole pass, warm, ${size} claims (100 KB page, en)`,
        kind: 'floor',
        against: 'warm TreeWalker read',
        ours: warm,
        theirs: walk,
        ...(claims === 10_000 && { bound: { of: 'ratio', atMost: 6 } as const }),
      }),
      compare({
        ...about,
        name: `pack-${claims}-load`,
        what: `Making a matcher of ${size} claims, parsed already`,
        kind: 'floor',
        against: 'warm TreeWalker read',
        ours: load,
        theirs: walk,
      }),
    ]
    if (!least || claims === 1000) return rows
    const bound = { of: 'ratio', atMost: GROWTH[claims] as number } as const
    const self = { ...about, kind: 'self', against: 'with 1,000 claims', bound } as const
    for (const [when, ours, theirs] of [
      ['warm', warm, least.warm],
      ['cold', cold, least.cold],
    ] as const)
      rows.push(
        compare({
          ...self,
          name: `pack-${claims}-growth-${when}`,
          what: `Growth of the whole pass to ${size} claims, ${when}`,
          ours,
          theirs,
        }),
      )
    return rows
  })
}
