import type { Lang } from '../../../src/core/article.ts'
import { compare } from '../compare.ts'
import type { Found } from '../in-page/found.ts'
import type { Row } from '../row.ts'
import type { Suite } from './suite.ts'

/** mark.js takes minutes for what the others do at once, so it is given this many of the phrases only. */
const FEW = 100
/** Before that the browser still compiles. */
const WARM = 30

/** Whoever only searches is measured in searching; what changes the page marks as it searches. */
const PEERS = [
  { name: 'mark.js', atMost: 1 / 5, few: true, changesPage: true },
  { name: 'fastscan', atMost: 1 / 3, few: false, changesPage: false },
  { name: 'one regular expression', atMost: 1, few: false, changesPage: false },
  { name: 'MiniSearch retrieval', atMost: 1, few: false, changesPage: false },
] as const

/**
 * Finding the lexicon's words on a page and painting them, by our means and by theirs: the same work, to which the bounds apply.
 * And beside it our whole pass, which says what is told of what, and which none of them offers.
 */
export async function benchPeers(suite: Suite): Promise<Row[]> {
  const rows: Row[] = []
  for (const lang of ['ar', 'en'] as const) rows.push(...(await rowsIn(suite, lang)))
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}

interface Runs {
  /** With the milliseconds until there was something to search with. */
  cold: (Found & { ready: number })[]
  warm: Pick<Found, 'search' | 'whole'>[]
}

async function rowsIn({ pages, inWorld, phrases, quick }: Suite, lang: Lang): Promise<Row[]> {
  const path = pages.onSubject(lang)
  const runs = quick ? 1 : 2
  const passes: number[] = []
  const ours: Runs = { cold: [], warm: [] }
  for (let round = 0; round < runs; round++) {
    await inWorld(path, async (world) => {
      await world.call('load', null)
      passes.push((await world.call('pass')).ms)
    })
    await inWorld(path, async (world) => {
      ours.cold.push(await world.call('forms', lang))
      ours.warm.push(await world.call('warmForms', WARM))
    })
  }
  const rows: Row[] = []
  for (const { name, atMost, few, changesPage } of PEERS) {
    const given = few ? phrases(lang).slice(0, FEW) : phrases(lang)
    const theirs: Runs = { cold: [], warm: [] }
    for (let round = 0; round < runs; round++)
      await inWorld(path, async (world) => {
        theirs.cold.push(await world.call('peer', name, given))
        if (!changesPage) theirs.warm.push(await world.call('warmPeer', name, given, WARM))
      })
    const note = `${given.length} phrases given to it, ${theirs.cold[0]?.hits} hits; ours ${ours.cold[0]?.hits}`
    const about = { group: 'Peers', unit: 'ms', kind: 'peer', against: name, note } as const
    const bound = { of: 'ratio', atMost } as const
    const wholeOf = (found: Runs['warm']) => found.map(({ whole }) => whole)
    const searchOf = (found: Runs['warm']) => found.map(({ search }) => search)
    const fromNothing = (found: Runs['cold']) => found.map(({ ready, search }) => ready + search)
    if (!changesPage)
      rows.push(
        compare({
          ...about,
          name: `peers-from-nothing-${lang}`,
          what: `Words of the lexicon found in a world where nothing is loaded, 100 KB page (${lang})`,
          ours: fromNothing(ours.cold),
          theirs: fromNothing(theirs.cold),
          bound,
        }),
      )
    for (const state of changesPage ? (['cold'] as const) : (['cold', 'warm'] as const)) {
      if (!changesPage)
        rows.push(
          compare({
            ...about,
            name: `peers-${state}-${lang}`,
            what: `Words of the lexicon found, ${state}, 100 KB page (${lang})`,
            ours: searchOf(ours[state]),
            theirs: searchOf(theirs[state]),
            bound,
          }),
        )
      rows.push(
        compare({
          ...about,
          name: `peers-painted-${state}-${lang}`,
          what: `Words of the lexicon found and painted, ${state}, 100 KB page (${lang})`,
          ours: wholeOf(ours[state]),
          theirs: wholeOf(theirs[state]),
          ...(changesPage ? { bound } : {}),
        }),
      )
    }
    rows.push(
      compare({
        ...about,
        name: `peers-whole-${lang}`,
        what: `The whole pass instead, cold (${lang})`,
        ours: passes,
        theirs: wholeOf(theirs.cold),
      }),
    )
  }
  return rows
}
