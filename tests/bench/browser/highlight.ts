import type { Page } from 'playwright-core'
import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import type { Suite } from './suite.ts'
import { openWorld } from './world.ts'

const MARKS = 500
const MANY = 5000

/** Marking places that are known, with the frame that shows them, against a span around each. */
export async function benchHighlight({ pages, browser, script, css, rounds }: Suite): Promise<Row[]> {
  const figures = { paint: [] as number[], wrap: [] as number[] }
  const path = pages.onSubject('en')
  const spans = css.replace(/:root::highlight\(hashiya-mark\)/g, '.bench-mark')
  for (let round = 0; round < rounds; round++)
    for (const [name, content] of [
      ['highlight', css],
      ['wrap', spans],
    ] as const) {
      const ms = await browser.onFreshPage(path, async (page) => {
        await page.addStyleTag({ content })
        const world = await openWorld(page, script)
        return world.call(name, MARKS)
      })
      figures[name === 'wrap' ? 'wrap' : 'paint'].push(ms)
    }
  return [
    compare({
      name: 'highlight-500',
      group: 'Highlighting',
      what: `${MARKS} places marked, with the frame that shows them (100 KB page, en)`,
      unit: 'ms',
      kind: 'floor',
      against: 'plain span wrap',
      ours: figures.paint,
      theirs: figures.wrap,
      bound: { of: 'ratio', atMost: 0.2 },
    }),
  ]
}

/** What the page's own edits cost while it is marked. */
export async function benchEdits({ pages, browser, script, css, rounds }: Suite): Promise<Row[]> {
  const path = pages.large('en')
  const sides = {
    none: [] as number[],
    highlights: [] as number[],
    observed: [] as number[],
    watched: [] as number[],
  }
  for (let round = 0; round < Math.ceil(rounds / 2); round++)
    for (const side of ['none', 'highlights', 'observed', 'watched'] as const)
      sides[side].push(
        await browser.onFreshPage(path, async (page) => {
          await page.addStyleTag({ content: css })
          const world = await openWorld(page, script)
          if (side !== 'none') await world.call('highlight', MANY)
          if (side === 'observed') await world.call('observe')
          if (side === 'watched') await world.call('watch')
          return editPage(page)
        }),
      )
  const about = { group: "The page's own edits", unit: 'ms', kind: 'self', theirs: sides.none } as const
  const against = 'the same without highlights'
  const bound = { of: 'ratio', atMost: 1.1 } as const
  return [
    compare({
      ...about,
      name: 'edits-highlights',
      what: `About 700 edits by the page with ${MANY} highlights`,
      ours: sides.highlights,
      against,
      bound,
    }),
    compare({
      ...about,
      name: 'edits-watched',
      what: `About 700 edits by the page with ${MANY} highlights and our watch over its changes`,
      ours: sides.watched,
      against,
    }),
    compare({
      ...about,
      name: 'edits-watched-floor',
      what: 'The same, beside what the browser charges for being told of changes',
      ours: sides.watched,
      theirs: sides.observed,
      kind: 'floor',
      against: 'with highlights and an observer that does nothing',
      bound,
    }),
  ]
}

/**
 * Text changed, paragraphs added, paragraphs removed, in the page's own world; milliseconds of script and of observers
 * called, without layout: the median of some rounds.
 */
function editPage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const paragraphs = [...document.querySelectorAll('article p')].slice(0, 1500)
    const every = (step: number) => paragraphs.filter((_, i) => i % step === 0)
    const [changed, parted] = [every(5), every(7)]
    async function round(part: number): Promise<number> {
      const since = performance.now()
      for (const paragraph of changed) (paragraph.firstChild as Text | null)?.appendData(` ${part}`)
      for (const paragraph of parted) {
        const added = document.createElement('p')
        added.textContent = `Added ${part}`
        paragraph.after(added)
      }
      for (const paragraph of parted) paragraph.nextSibling?.remove()
      // Observers are called here.
      await null
      return performance.now() - since
    }
    const times: number[] = []
    for (let part = 0; part < 15; part++) {
      ;(globalThis as { gc?: () => void }).gc?.()
      await new Promise((resolve) => setTimeout(resolve, 20))
      times.push(await round(part))
    }
    const late = times.slice(5).sort((a, b) => a - b)
    return late[late.length >> 1] as number
  })
}
