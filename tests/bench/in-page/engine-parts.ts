import { gates } from 'virtual:gates'
import { matchers } from 'virtual:matchers'
import { models } from 'virtual:models'
import type { CompiledPack } from '../../../src/core/compile-pack.ts'
import { createMatcher } from '../../../src/core/match/find-mentions.ts'
import { gateOpens } from '../../../src/page/gate.ts'
import { createPainter } from '../../../src/page/painter.ts'
import { type FindMentions, PageReadings, type Reading } from '../../../src/page/reading.ts'

/** The parts of the extension as `entrypoints/gate.ts` and `entrypoints/engine.ts` put them together. */
export type LoadedPack = Pick<CompiledPack, 'matcher' | 'gate' | 'models'>

export const opensGate = () => gates.some((stems) => gateOpens({ document, stems }))

/** All that the engine does with a pack before it reads a page. */
export function findWith(packs: readonly LoadedPack[]): FindMentions {
  const made = packs.map(({ matcher, models, gate }) => createMatcher(matcher, { models, gate }))
  return (article) => made.flatMap((matcher) => matcher.findMentions(article))
}

export const bundledPacks = (): LoadedPack[] =>
  matchers.map((matcher, i) => ({ matcher, models: models[i] ?? [], gate: gates[i] as LoadedPack['gate'] }))

const painter = createPainter(window)

/** Reads the page as if for the first time and paints what was found. */
export async function annotate(findMentions: FindMentions): Promise<Reading> {
  const reading = await new PageReadings(window, findMentions).read()
  painter.paint(reading.marks.map(({ ranges }) => ({ ranges, style: 'mark' })))
  return reading
}

export function paint(ranges: readonly StaticRange[]) {
  painter.paint(ranges.map((range) => ({ ranges: [range], style: 'mark' })))
}
