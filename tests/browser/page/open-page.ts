/// <reference types="vite/client" />
import { onTestFinished } from 'vitest'
import type { Article } from '../../../src/core/article.ts'
import type { Mention } from '../../../src/core/mention.ts'
import sheet from '../../../src/page/highlight.css?inline'

export type PageWindow = Window & typeof globalThis

const sources = import.meta.glob<string>('../../pages/structures/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const texts = import.meta.glob<string>('../../pages/structures/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The pages under `tests/pages/structures`, each with the text that is to be read from it. */
export const structures = Object.entries(sources).map(([path, html]) => ({
  name: path.replace(/.*\//, ''),
  html,
  text: (texts[path.replace('.html', '.txt')] ?? '').trimEnd(),
}))

/** Lays out a page in a frame of 800 by 600 pixels, with our highlight rules; it is taken away when the test ends. */
export async function openPage(html: string): Promise<PageWindow> {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 800px; height: 600px; border: 0'
  frame.srcdoc = html
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  await loaded
  const window = frame.contentWindow as PageWindow
  const rules = new window.CSSStyleSheet()
  rules.replaceSync(sheet)
  window.document.adoptedStyleSheets = [rules]
  return window
}

/** Finds every occurrence of each word, as a mention of the claim `claim-WORD`, in order of the words. */
export function findWords(...words: string[]) {
  return ({ text }: Article): Mention[] => words.flatMap((word) => occurrences(text, word))
}

/** As `findWords`, and every occurrence of each of `unsure`, as a possible mention of the claim that it names. */
export function findUnsurely(words: string[], unsure: Record<string, string>) {
  return (article: Article): Mention[] => [
    ...findWords(...words)(article),
    ...Object.entries(unsure).flatMap(([word, claim]) =>
      occurrences(article.text, word).map((mention) => ({ ...mention, claim, possible: true as const })),
    ),
  ]
}

function occurrences(text: string, word: string): Mention[] {
  const starts = [...text.matchAll(new RegExp(RegExp.escape(word), 'g'))].map(({ index }) => index)
  return starts.map((start) => {
    const line = { start: text.lastIndexOf('\n', start) + 1, end: `${text}\n`.indexOf('\n', start) }
    const end = start + word.length
    return { start, end, quote: word, sentence: line, claim: `claim-${word}`, reasons: [], ...REST }
  })
}

const REST = { comparison: null, value: null, polarity: 'affirmed', score: 100 } as const

/** The text that static ranges stand on, one string each. */
export function textsOf(window: PageWindow, ranges: Iterable<AbstractRange>): string[] {
  return [...ranges].map((range) => {
    const live = window.document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  })
}

/** What is painted under one of our names. */
export function painted(window: PageWindow, name = 'hashiya-mark'): string[] {
  return textsOf(window, (window.CSS.highlights.get(name) ?? []) as Iterable<AbstractRange>)
}

/** The boxes of the characters of the first `words` in the page, in order of the text. */
export function boxesOf(window: PageWindow, words: string): DOMRect[] {
  const walker = window.document.createTreeWalker(window.document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words)
    if (at < 0) continue
    return Array.from(words, (_, index) => {
      const range = window.document.createRange()
      range.setStart(node, at + index)
      range.setEnd(node, at + index + 1)
      return range.getBoundingClientRect()
    })
  }
  throw new Error(`no such words on the page: ${words}`)
}

export const middleOf = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
