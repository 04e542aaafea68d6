import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import type { Suite } from './suite.ts'

/** mark.js takes minutes for what the others do at once, so it is given this many of the phrases only. */
const FEW = 100
const WARM = 6

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
export async function benchPeers({ pages, inWorld, phrases, quick }: Suite): Promise<Row[]> {
  const rows: Row[] = []
  for (const lang of ['ar', 'en'] as const) {
    const path = pages.onSubject(lang)
    const runs = quick ? 1 : 2
    const whole = { cold: [] as number[], warm: [] as number[] }
    const ours = { cold: [] as number[], warm: [] as number[] }
    let found = 0
    for (let round = 0; round < runs; round++) {
      await inWorld(path, async (world) => {
        await world.call('load', null)
        whole.cold.push((await world.call('pass')).ms)
        whole.warm.push(await world.call('warmPass', WARM))
      })
      await inWorld(path, async (world) => {
        const cold = await world.call('forms', lang)
        ours.cold.push(cold.ms)
        found = cold.hits
        ours.warm.push(await world.call('warmForms', WARM))
      })
    }
    for (const { name, atMost, few, changesPage } of PEERS) {
      const given = few ? phrases(lang).slice(0, FEW) : phrases(lang)
      const theirs = { cold: [] as number[], warm: [] as number[] }
      let hits = 0
      for (let round = 0; round < runs; round++)
        await inWorld(path, async (world) => {
          const cold = await world.call('peer', name, given)
          theirs.cold.push(cold.ms)
          hits = cold.hits
          if (!changesPage) theirs.warm.push(await world.call('warmPeer', name, given, WARM))
        })
      const note = `${given.length} phrases given to it, ${hits} hits; ours ${found}`
      const about = { group: 'Peers', unit: 'ms', kind: 'peer', against: name, note } as const
      const bound = { of: 'ratio', atMost } as const
      rows.push(
        compare({
          ...about,
          name: `peers-cold-${lang}`,
          what: `Words of the lexicon found and painted, cold, 100 KB page (${lang})`,
          ours: ours.cold,
          theirs: theirs.cold,
          bound,
        }),
        compare({
          ...about,
          name: `peers-whole-${lang}`,
          what: `The whole pass instead, cold (${lang})`,
          ours: whole.cold,
          theirs: theirs.cold,
        }),
      )
      if (!changesPage)
        rows.push(
          compare({
            ...about,
            name: `peers-warm-${lang}`,
            what: `Words of the lexicon found and painted, warm (${lang})`,
            ours: ours.warm,
            theirs: theirs.warm,
            bound,
          }),
        )
    }
  }
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}
