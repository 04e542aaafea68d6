import { fold } from '../text/fold.ts'
import type { GateGroups } from './matcher-pack.ts'

/** The gate's question, asked of an article's text: whether every group has one of its stems in it. */
export function createSubjectTest(gate: GateGroups): (text: string) => boolean {
  const scan = createSubjectScan(gate)
  return (text) => {
    const steps = scan([text])
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }
}

/** The same in steps, of an article in blocks. A stem of several words may run from one block into the next. */
export function createSubjectScan(gate: GateGroups): (blocks: Iterable<string>) => Generator<void, boolean> {
  const groups = gate.groups.map((stems) => stems.map((stem) => fold(stem).text))
  const longest = Math.max(1, ...groups.flat().map((stem) => stem.length))
  return function* (blocks) {
    let wanted = groups
    let end = ''
    for (const block of blocks) {
      const text = `${end} ${fold(block).text}`.replace(/\s+/g, ' ')
      wanted = wanted.filter((stems) => !stems.some((stem) => text.includes(stem)))
      if (wanted.length === 0) return true
      end = text.slice(-longest)
      yield
    }
    return wanted.length === 0
  }
}
