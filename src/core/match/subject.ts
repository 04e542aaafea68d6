import { fold } from '../text/fold.ts'
import type { GateGroups } from './matcher-pack.ts'

/** The gate's question, asked of an article's text: whether every group has one of its stems in it. */
export function createSubjectTest(gate: GateGroups): (text: string) => boolean {
  const groups = gate.groups.map((stems) => stems.map((stem) => fold(stem).text))
  return (text) => {
    const folded = fold(text).text.replace(/\s+/g, ' ')
    return groups.every((stems) => stems.some((stem) => folded.includes(stem)))
  }
}
