import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import type { Suite } from './suite.ts'

/** The gate on pages that say nothing on the subject: what most pages pay. */
export async function benchGate({ pages, inWorld, rounds }: Suite): Promise<Row[]> {
  const rows: Row[] = []
  for (const lang of ['ar', 'en'] as const) {
    const path = pages.offSubject(lang)
    const cold = { gate: [] as number[], walker: [] as number[], text: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      const gate = await inWorld(path, (world) => world.call('gate'))
      if (gate.value) throw new Error(`the gate opens on ${path}`)
      cold.gate.push(gate.ms)
      cold.walker.push((await inWorld(path, (world) => world.call('floor', 'treeWalker'))).ms)
      cold.text.push((await inWorld(path, (world) => world.call('floor', 'textContent'))).ms)
    }
    const what = `The gate, cold, on a 100 KB page off the subject (${lang})`
    const about = { name: `gate-cold-${lang}`, group: 'Gate', what, unit: 'ms', kind: 'floor' } as const
    const bound = { of: 'ratio', atMost: 0.5 } as const
    rows.push(
      compare({ ...about, against: 'cold TreeWalker read', ours: cold.gate, theirs: cold.walker, bound }),
      compare({ ...about, against: 'cold textContent', ours: cold.gate, theirs: cold.text }),
    )
  }
  return rows
}
