import { expect, onTestFinished, test } from 'vitest'
import type { Article } from '../../../src/core/article.ts'
import type { Mention } from '../../../src/core/mention.ts'
import { type Annotator, createAnnotator } from '../../../src/page/annotator.ts'
import { PageReadings } from '../../../src/page/reading.ts'
import { createBreath } from '../../../src/page/slices.ts'
import { edit, markup, randomOf } from './edits.ts'
import { findWords, openPage, type PageWindow } from './open-page.ts'

/** Ten thousand of them: `npm run fuzz:edits`. A failing one comes back with `VITE_EDIT_FIRST=SEED VITE_EDIT_SEQUENCES=1`. */
const SEQUENCES = Number(import.meta.env.VITE_EDIT_SEQUENCES ?? 200)
const FIRST = Number(import.meta.env.VITE_EDIT_FIRST ?? 1)
const AT_ONCE = 40
/** A test's worth: its pages are let go at its end. */
const BATCH = 200
/** In milliseconds, for what a free machine does in a tenth of a second. */
const PATIENCE = 60_000

/** Marks a target only while the last topic named before it is the first: context reaches forward. */
function findInContext(article: Article): Mention[] {
  const topics = findWords('title topic', 'other topic')(article)
  return findWords('target')(article).filter(({ start }) => {
    const last = topics.filter((topic) => topic.start < start).sort((a, b) => b.start - a.start)[0]
    return last?.quote !== 'other topic'
  })
}

const ids = new WeakMap<Node, number>()
let nextId = 0

function idOf(node: Node): number {
  const id = ids.get(node) ?? nextId++
  ids.set(node, id)
  return id
}

/** Nodes and offsets; in any order, for nodes of several trees have none that the browser tells. */
const placesOf = (ranges: Iterable<AbstractRange>) =>
  [...ranges]
    .map(({ startContainer, startOffset, endContainer, endOffset }) =>
      [idOf(startContainer), startOffset, idOf(endContainer), endOffset].join(),
    )
    .sort()
    .join(' ')

/** In what a first reading of the page as it is now would differ from what the annotator has; empty where in nothing. */
async function differences(window: PageWindow, annotator: Annotator) {
  const { article, marks } = await new PageReadings(window, findInContext).read(createBreath(window))
  const painted = window.CSS.highlights.get('hashiya-mark') ?? []
  const ranges = placesOf(marks.flatMap((mark) => mark.ranges))
  const spans = new Set(marks.map(({ span }) => `${span.start} ${span.end}`))
  const { text } = annotator.article() ?? {}
  return [
    ...(text === article.text ? [] : ['text', text, article.text]),
    ...(placesOf(painted as Iterable<AbstractRange>) === ranges ? [] : ['paint']),
    ...(annotator.marks().every(({ span }) => spans.has(`${span.start} ${span.end}`)) ? [] : ['spans']),
  ]
}

async function play(seed: number) {
  const random = randomOf(seed)
  const parts = Array.from({ length: 1 + random(8) }, () => markup(random)).join('')
  const window = await openPage(`<title>Page</title><main><h1>A headline of some length</h1>${parts}</main>`)
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const annotator = createAnnotator({
    window,
    findMentions: findInContext,
    onMentions: () => {},
    onOpen: () => {},
    onError: (error) => expect.fail(`sequence ${seed}: ${error}`),
    signal: stop.signal,
  })
  for (let burst = 1 + random(4); burst > 0; burst--) {
    for (let edits = 1 + random(4); edits > 0; edits--) {
      edit(window, random)
      if (random(2) === 0) await pause(random(30))
    }
    const wait = { timeout: PATIENCE, interval: 100, message: `sequence ${seed}` }
    await expect.poll(() => differences(window, annotator), wait).toEqual([])
  }
  stop.abort()
  window.frameElement?.remove()
}

const pause = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration))

const batches = Array.from({ length: Math.ceil(SEQUENCES / BATCH) }, (_, i) => FIRST + i * BATCH)

test.each(batches)(
  'what is painted is what a first reading of the page would paint, after sequences of edits from seed %i',
  { timeout: 60_000 + BATCH * 2000 },
  async (first) => {
    const end = Math.min(first + BATCH, FIRST + SEQUENCES)
    for (let seed = first; seed < end; seed += AT_ONCE) {
      const seeds = Array.from({ length: Math.min(AT_ONCE, end - seed) }, (_, i) => seed + i)
      await Promise.all(seeds.map(play))
    }
  },
)
