import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { WxtBrowser } from 'wxt/browser'
import type { FollowedArticle } from '../../../src/core/match/follow-article.ts'
import type { Mention } from '../../../src/core/mention.ts'
import { answerAboutArticles } from '../../../src/extension/answer-about-articles.ts'
import { readArticleMessage } from '../../../src/extension/article-port.ts'
import { askAboutArticle } from '../../../src/extension/ask-about-article.ts'
import { AGAIN, PATIENCE } from '../../../src/extension/tell-background.ts'
import type { FindInSteps, MentionLists, PageArticle } from '../../../src/page/finding.ts'

const ID = 'hashiya'

/** One end of a connection; what is said arrives at the other in a later task, as JSON. */
class End {
  name = ''
  sender = { id: ID }
  other!: End
  isOpen = true
  readonly #heard: ((value: unknown) => void)[] = []
  readonly #ended: (() => void)[] = []
  readonly onMessage = {
    addListener: (listener: (value: unknown) => void) => void this.#heard.push(listener),
  }
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#ended.push(listener) }

  postMessage(value: unknown) {
    if (!this.isOpen) throw new Error('the connection has ended')
    const wire = JSON.stringify(value)
    setTimeout(() => {
      if (this.other.isOpen) for (const listener of this.other.#heard) listener(JSON.parse(wire))
    })
  }

  disconnect() {
    this.isOpen = false
    if (this.other.isOpen) setTimeout(() => this.other.end())
  }

  end() {
    if (!this.isOpen) return
    this.isOpen = false
    for (const listener of this.#ended) listener()
  }
}

/** A browser in which engines connect to a background that can be stopped. */
function makeBrowser(follow: () => Promise<FindInSteps>) {
  let accept: ((end: End) => void)[] = []
  const ends: End[] = []
  const runtime = {
    id: ID,
    onConnect: { addListener: (listener: (end: End) => void) => void accept.push(listener) },
    connect({ name }: { name: string }) {
      const [ours, theirs] = [new End(), new End()]
      Object.assign(ours, { name, other: theirs })
      Object.assign(theirs, { name, other: ours })
      ends.push(ours, theirs)
      for (const listener of accept) listener(theirs)
      return ours
    },
  }
  const api = { runtime } as unknown as WxtBrowser
  const start = () => answerAboutArticles(api, { follow })
  start()
  return {
    api,
    connections: () => ends.length / 2,
    /** As when it is ended while it starts: connections are made and nobody hears of it. */
    loseBackground() {
      accept = []
    },
    startBackground: start,
    stopBackground() {
      accept = []
      for (const end of ends) end.end()
      start()
    },
  }
}

const mention = (text: string, start: number): Mention => ({
  start,
  end: start + 1,
  quote: text.slice(start, start + 1),
  sentence: { start: 0, end: text.length },
  claim: 'x',
  comparison: null,
  value: null,
  polarity: 'affirmed',
  score: 100,
  reasons: [],
})

/** Every x is a mention; a block that stays keeps its list, as of a follower. */
function findEveryX(read: FollowedArticle[]): FindInSteps {
  const known = new Map<string, readonly Mention[]>()
  return function* (article) {
    read.push(article)
    const lists: MentionLists = article.blocks.map((text) => {
      const list = known.get(text) ?? [...text.matchAll(/x/g)].map(({ index }) => mention(text, index))
      known.set(text, list)
      return list
    })
    yield
    return lists
  }
}

/** A page's window, with timers that wait for nothing, and for what is lost not long. */
class PageWindow extends EventTarget {
  readonly MessageChannel = MessageChannel
  setTimeout = (work: () => void, pause = 0) => setTimeout(work, pause === PATIENCE ? 500 : 0)
  clearTimeout = (timer: Parameters<typeof clearTimeout>[0]) => clearTimeout(timer)

  /** As the browser does with a page that it has put by: its connections are cut, and nobody tells it. */
  comeBack(isConnected: boolean) {
    this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: !isConnected }))
  }
}

function makeAsker(follow?: () => Promise<FindInSteps>) {
  const read: FollowedArticle[] = []
  const browser = makeBrowser(follow ?? (async () => findEveryX(read)))
  const life = new AbortController()
  const window = new PageWindow()
  const find = askAboutArticle(browser.api, {
    window: window as unknown as Window & typeof globalThis,
    signal: life.signal,
  })
  const ask = async (blocks: string[], page: Partial<PageArticle> = {}) => {
    const found = await (find({ text: blocks.join('\n'), blocks, ...page }) as Promise<{
      lists: MentionLists
    }>)
    return found.lists
  }
  return { ...browser, window, ask, read, end: () => life.abort() }
}

const startsOf = (lists: MentionLists) => lists.map((list) => list.map(({ start }) => start))
const startsIn = (blocks: string[]) =>
  blocks.map((text) => [...text.matchAll(/x/g)].map(({ index }) => index))

const block = fc.stringMatching(/^[ax]{0,5}$/)
const change = fc.record({
  at: fc.nat(6),
  remove: fc.nat(2),
  add: fc.array(block, { maxLength: 3 }),
  stops: fc.boolean(),
})

describe('an article that is asked about', () => {
  test('is answered as it is, however it changes and whenever the background stops', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), fc.array(change), async (first, changes) => {
        const { ask, read, stopBackground } = makeAsker()
        let blocks = first
        expect(startsOf(await ask(blocks))).toEqual(startsIn(blocks))
        for (const { at, remove, add, stops } of changes) {
          blocks = blocks.toSpliced(at, remove, ...add)
          const asked = ask(blocks)
          if (stops) stopBackground()
          expect(startsOf(await asked)).toEqual(startsIn(blocks))
          expect(read.at(-1)?.blocks).toEqual(blocks)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('keeps the lists of blocks that stay, from a background that has forgotten them too', async () => {
    const { ask, stopBackground, connections } = makeAsker()
    const before = await ask(['ax', 'xx', 'aa'])
    const after = await ask(['ax', 'new x', 'xx', 'aa'])
    expect(after[0]).toBe(before[0])
    expect(after[2]).toBe(before[1])
    stopBackground()
    const again = await ask(['ax', 'x', 'new x', 'xx', 'aa'])
    expect(again[0]).toBe(before[0])
    expect(again[3]).toBe(before[1])
    expect(connections()).toBe(2)
  })

  test('keeps the lists of blocks that say the same though they were decided anew', async () => {
    const read: FollowedArticle[] = []
    const { ask } = makeAsker(async () => (article) => findEveryX(read)(article))
    const before = await ask(['ax', 'xx', 'aa', 'xx'])
    const after = await ask(['ax', 'xx', 'xx', 'aa', 'xx'])
    expect(after[0]).toBe(before[0])
    expect(after[1]).toBe(before[1])
    expect(after[4]).toBe(before[3])
    expect(new Set(after).size).toBe(5)
  })

  test('is told with its language and day', async () => {
    const { ask, read } = makeAsker()
    await ask(['x'], { lang: 'ar', published: '2024-08-15' })
    expect(read).toMatchObject([{ blocks: ['x'], lang: 'ar', published: '2024-08-15' }])
  })

  test('comes in several messages where it is long, and the answer too', async () => {
    const { ask } = makeAsker()
    const blocks = Array.from({ length: 30 }, (_, i) => `${'a'.repeat(20_000)}${'x'.repeat(i)}`)
    expect(startsOf(await ask(blocks))).toEqual(startsIn(blocks))
  })

  test('is asked about again while an answer is on its way', async () => {
    const { ask } = makeAsker()
    const [first, second] = await Promise.all([ask(['x']), ask(['ax', 'xx'])])
    expect(startsOf(first)).toEqual([[0]])
    expect(startsOf(second)).toEqual([[1], [0, 1]])
  })

  test('is given up where the background fails again and again', async () => {
    const follow = vi.fn(async () => {
      throw new Error('no matcher')
    })
    const { ask } = makeAsker(follow)
    await expect(ask(['x'])).rejects.toThrow('hung up')
    expect(follow).toHaveBeenCalledTimes(1 + AGAIN)
  })

  test('is told anew where nobody heard of it', async () => {
    const { ask, connections, loseBackground, startBackground } = makeAsker()
    loseBackground()
    const asked = ask(['x', 'ax'])
    await vi.waitFor(() => expect(connections()).toBe(1))
    startBackground()
    expect(startsOf(await asked)).toEqual([[0], [1]])
    expect(connections()).toBe(2)
  })

  test('is waited for however long it takes, once it was heard', async () => {
    const { promise, resolve } = Promise.withResolvers<FindInSteps>()
    const { ask, connections } = makeAsker(() => promise)
    const asked = ask(['x'])
    await new Promise((done) => setTimeout(done, 700))
    resolve(findEveryX([]))
    expect(startsOf(await asked)).toEqual([[0]])
    expect(connections()).toBe(1)
  })

  test('is told anew by a page that comes back from where the browser had put it by', async () => {
    const { ask, read, window, connections } = makeAsker()
    await ask(['x', 'ax'])
    window.comeBack(false)
    expect(startsOf(await ask(['x', 'ax', 'xx']))).toEqual([[0], [1], [0, 1]])
    expect(connections()).toBe(2)
    expect(read.at(-1)?.blocks).toEqual(['x', 'ax', 'xx'])
    window.comeBack(true)
    await ask(['x'])
    expect(connections()).toBe(2)
  })

  test('is not waited for when the engine has ended', async () => {
    const { ask, end } = makeAsker(() => new Promise(() => {}))
    const asked = ask(['x'])
    await Promise.resolve()
    end()
    await expect(asked).rejects.toThrow('ended')
  })
})

test.each([null, 3, 'texts', {}, { texts: 'x' }, { texts: [1] }, { head: 1 }, { head: -1, tail: 0 }])(
  'the background does not hear %o',
  (value) => {
    expect(readArticleMessage(value)).toBeNull()
  },
)
