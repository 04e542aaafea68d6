import { gates } from 'virtual:gates'
import { matchers } from 'virtual:matchers'
import { models } from 'virtual:models'
import type { CompiledPack } from '../../../src/core/compile-pack.ts'
import { createMatcher, type Matcher } from '../../../src/core/match/find-mentions.ts'
import { createAnnotator } from '../../../src/page/annotator.ts'
import { findInPacks } from '../../../src/page/find-in-packs.ts'
import { gateOpens } from '../../../src/page/gate.ts'
import { createPainter } from '../../../src/page/painter.ts'

// The parts of the extension as `entrypoints/gate.ts` and `entrypoints/engine.ts` put them together.

export type LoadedPack = Pick<CompiledPack, 'matcher' | 'gate' | 'models'>

export const opensGate = () => gates.some((stems) => gateOpens({ document, stems }))

/** All that the engine does with packs before it reads a page. */
export const matchersOf = (packs: readonly LoadedPack[]): Matcher[] =>
  packs.map(({ matcher, models, gate }) => createMatcher(matcher, { models, gate }))

export const bundledPacks = (): LoadedPack[] =>
  matchers.map((matcher, i) => ({ matcher, models: models[i] ?? [], gate: gates[i] as LoadedPack['gate'] }))

/** Reads the page as if for the first time, until what was found is painted; leaves it as it was. */
export async function annotate(made: readonly Matcher[]): Promise<{ marks: number; characters: number }> {
  const ended = new AbortController()
  try {
    return await new Promise((resolve, reject) => {
      const annotator = createAnnotator({
        window,
        findMentions: findInPacks(made.map((matcher) => matcher.follow())),
        signal: ended.signal,
        onOpen: () => {},
        onError: reject,
        onMentions: (marks) =>
          resolve({ marks: marks.length, characters: annotator.article()?.text.length ?? 0 }),
      })
    })
  } finally {
    ended.abort()
  }
}

const painter = createPainter(window)

export function paint(ranges: readonly StaticRange[]) {
  painter.paint([{ ranges, style: 'mark' }])
}
