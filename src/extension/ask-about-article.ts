import type { Browser } from 'wxt/browser'
import type { Mention } from '../core/mention.ts'
import type { FindMentions, MentionLists, PageArticle } from '../page/finding.ts'
import { giveTurn } from '../page/slices.ts'
import {
  ARTICLE_PORT,
  type ArticleAnswer,
  type ArticleMessage,
  isSameList,
  placeBefore,
} from './article-port.ts'
import type { EngineApi } from './listen-to-extension.ts'
import { MentionReader } from './sent-mention.ts'
import { AGAIN, PATIENCE, pauseAfter } from './tell-background.ts'

/** Units of text in one message: writing more of them at once would keep the page waiting. */
const MOST_UNITS = 100_000

const NONE: readonly Mention[] = []

interface Known {
  blocks: readonly string[]
  lists: MentionLists
}

interface Question {
  heard: () => void
  answered: (lists: ArticleAnswer['lists']) => void
  failed: (reason: Error) => void
  lists: ArticleAnswer['lists']
}

interface Options {
  window: Window & typeof globalThis
  signal: AbortSignal
}

/**
 * Has the background find the mentions: what that takes is held once for all tabs, and no page waits for it. The browser may
 * stop the background at any time; then the whole article is told anew.
 */
export function askAboutArticle(api: EngineApi, { window, signal }: Options): FindMentions {
  const reader = new MentionReader()
  let known: Known = { blocks: [], lists: [] }
  let port: Browser.runtime.Port | null = null
  let question: Question | null = null
  let last: Promise<unknown> = Promise.resolve()

  function connect(): Browser.runtime.Port {
    const made = api.runtime.connect({ name: ARTICLE_PORT })
    made.onMessage.addListener((answer: ArticleAnswer) => {
      if (made !== port || !question) return
      question.heard()
      question.lists.push(...answer.lists)
      if (answer.isLast) question.answered(question.lists)
    })
    made.onDisconnect.addListener(() => {
      // The browser wants the reason to have been looked at.
      void api.runtime.lastError
      if (made !== port) return
      port = null
      question?.failed(new Error('the background has hung up'))
    })
    return made
  }

  async function ask({ blocks, lang, published }: PageArticle): Promise<MentionLists> {
    if (signal.aborted) throw new Error('the engine has ended')
    const same = sameEnds(known.blocks, blocks)
    const isRemembered = port !== null
    const { head, tail } = isRemembered ? same : { head: 0, tail: 0 }
    port ??= connect()
    const { promise, resolve, reject } = Promise.withResolvers<ArticleAnswer['lists']>()
    let timer: number | undefined
    question = { heard: () => window.clearTimeout(timer), answered: resolve, failed: reject, lists: [] }
    for (const texts of parted(blocks.slice(head, blocks.length - tail))) {
      post({ texts })
      await Promise.race([giveTurn(window), promise])
    }
    post({ head, tail, lang, published })
    timer = window.setTimeout(() => reject(new Error('the background has not heard the question')), PATIENCE)
    const answer = await promise.finally(() => {
      question?.heard()
      question = null
    })
    // What a background says that has forgotten all is mostly what it said before; a list that is the same stays so.
    const place = { head: same.head, longer: blocks.length - known.blocks.length }
    const lists = answer.map((list, at) => {
      if (typeof list === 'number') return known.lists[list] ?? NONE
      if (list.length === 0) return NONE
      const before = isRemembered ? null : placeBefore(at, place)
      const old = before === null ? undefined : known.lists[before]
      const read = list.map((sent) => reader.read(sent, blocks[at] ?? ''))
      return old && isSameList(old, read) ? old : read
    })
    known = { blocks, lists }
    return lists
  }

  const post = (message: ArticleMessage) => port?.postMessage(message)

  /** Ends the connection, also one that is dead and does not tell. */
  function hangUp() {
    port?.disconnect()
    port = null
  }

  signal.addEventListener('abort', () => {
    hangUp()
    question?.failed(new Error('the engine has ended'))
  })
  // The browser cuts the connection of a page that it puts by, and tells it nothing when it brings it back.
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    hangUp()
    question?.failed(new Error('the page was put by'))
  }
  window.addEventListener('pageshow', returned, { signal })

  return async (article) => {
    const turn = last.then(async () => {
      for (let failed = 0; ; failed++)
        try {
          return await ask(article)
        } catch (error) {
          hangUp()
          if (signal.aborted || failed === AGAIN) throw error
          await new Promise((resolve) => window.setTimeout(resolve, pauseAfter(failed)))
        }
    })
    last = turn.catch(() => {})
    return { lists: await turn }
  }
}

/** How many elements at the start, and of the others at the end, are the same. */
function sameEnds(old: readonly string[], now: readonly string[]): { head: number; tail: number } {
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old[head] === now[head]) head++
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return { head, tail }
}

function* parted(texts: readonly string[]): Generator<string[]> {
  let part: string[] = []
  let units = 0
  for (const text of texts) {
    part.push(text)
    units += text.length
    if (units < MOST_UNITS) continue
    yield part
    part = []
    units = 0
  }
  if (part.length > 0) yield part
}
