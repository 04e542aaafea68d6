import type { Browser, WxtBrowser } from 'wxt/browser'
import { type FindInSteps, inSlices, type MentionLists } from '../page/finding.ts'
import { createBreath } from '../page/slices.ts'
import {
  ARTICLE_PORT,
  type ArticleAnswer,
  type ArticleQuestion,
  isSameList,
  placeBefore,
  readArticleMessage,
} from './article-port.ts'
import { sentMention } from './sent-mention.ts'

/** Mentions in one message: the page reads a message in one task. */
const MOST_MENTIONS = 50

/** Milliseconds until another tab, or the popup, has its turn: nothing is drawn here. */
const BUDGET = 25

interface Options {
  /** Gives an article of its own to follow. */
  follow: () => Promise<FindInSteps>
}

/**
 * Finds the mentions of articles for the engines that connect. What is kept of an article is a help, not a state: when the
 * browser stops the background, the connection ends, and its engine tells the next one the whole article.
 */
export function answerAboutArticles(api: Pick<WxtBrowser, 'runtime'>, { follow }: Options): void {
  api.runtime.onConnect.addListener((port) => {
    if (port.name === ARTICLE_PORT && port.sender?.id === api.runtime.id) converse(api, port, follow)
  })
}

function converse(
  api: Pick<WxtBrowser, 'runtime'>,
  port: Browser.runtime.Port,
  follow: Options['follow'],
): void {
  let followed: Promise<FindInSteps> | undefined
  let blocks: readonly string[] = []
  let texts: string[] = []
  let lists: MentionLists = []
  let last: Promise<void> = Promise.resolve()
  let isOpen = true

  /** `longer` is by how many blocks the article is longer than before. */
  async function answer(
    { head, lang, published }: ArticleQuestion,
    article: readonly string[],
    longer: number,
  ) {
    followed ??= follow()
    const find = await followed
    const breathe = createBreath(globalThis as Window & typeof globalThis, BUDGET)
    const found = await inSlices(find({ blocks: article, lang, published }), () => {
      if (!isOpen) throw new Error('nobody waits for the answer')
      return breathe()
    })
    const before = new Map(lists.map((list, at) => [list, at]))
    // Decided anew, most blocks say what they said: better compared here than in the page.
    const told = found.map((list, at) => {
      if (list.length === 0) return []
      const place = before.get(list) ?? placeBefore(at, { head, longer })
      return place !== null && isSameList(lists[place], list) ? place : list.map(sentMention)
    })
    lists = found
    for (const part of parted(told)) port.postMessage(part)
  }

  port.onMessage.addListener((value: unknown) => {
    const message = readArticleMessage(value)
    if (!message) return
    if ('texts' in message) {
      texts.push(...message.texts)
      return
    }
    port.postMessage({ lists: [], isLast: false } satisfies ArticleAnswer)
    const { head, tail } = message
    const article = [...blocks.slice(0, head), ...texts, ...blocks.slice(blocks.length - tail)]
    const longer = article.length - blocks.length
    blocks = article
    texts = []
    last = last.then(() => answer(message, article, longer)).catch(() => port.disconnect())
  })
  port.onDisconnect.addListener(() => {
    // The browser wants the reason to have been looked at.
    void api.runtime.lastError
    isOpen = false
  })
}

function* parted(lists: ArticleAnswer['lists']): Generator<ArticleAnswer> {
  let part: ArticleAnswer['lists'] = []
  let mentions = 0
  for (const list of lists) {
    part.push(list)
    if (typeof list !== 'number') mentions += list.length
    if (mentions < MOST_MENTIONS) continue
    yield { lists: part, isLast: false }
    part = []
    mentions = 0
  }
  yield { lists: part, isLast: true }
}
