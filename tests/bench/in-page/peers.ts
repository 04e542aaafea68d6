import FastScanner from 'fastscan'
import Mark from 'mark.js'
import MiniSearch from 'minisearch'
import { sentences } from '../../../src/core/text/sentences.ts'
import { type Found, findAndPaint } from './found.ts'
import { timedNow } from './timing.ts'

/** What others offer for finding a list of phrases on a page and marking them. */
export interface Peer {
  /** All that can be done before there is a page. */
  load(phrases: readonly string[]): void
  annotate(): Found
}

export const peers = {
  'mark.js': markJs(),
  fastscan: fastscan(),
  'one regular expression': oneRegExp(),
  'MiniSearch retrieval': retrieval(),
} satisfies Record<string, Peer>

function markJs(): Peer {
  let words: string[] = []
  return {
    load: (phrases) => {
      words = [...phrases]
    },
    annotate: () =>
      asOne(() => {
        let hits = 0
        const done = (count: number) => {
          hits = count
        }
        new Mark(document.querySelector('article') ?? document.body).mark(words, {
          accuracy: 'exactly',
          separateWordSearch: false,
          done,
        })
        return hits
      }),
  }
}

/** Where search and mark are one. */
function asOne(annotate: () => number): Found {
  const { ms, value } = timedNow(annotate)
  return { hits: value, search: ms, whole: ms }
}

function fastscan(): Peer {
  let scanner: FastScanner
  return {
    load: (phrases) => {
      scanner = new FastScanner(phrases.map((phrase) => phrase.toLowerCase()))
    },
    annotate: () =>
      findAndPaint((text) =>
        scanner.search(text.toLowerCase()).map(([start, word]) => ({ start, end: start + word.length })),
      ),
  }
}

function oneRegExp(): Peer {
  let pattern: RegExp
  return {
    load: (phrases) => {
      const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
      pattern = new RegExp(longestFirst.map((phrase) => phrase.replace(/\W/g, escapedSign)).join('|'), 'gi')
    },
    annotate: () =>
      findAndPaint((text) =>
        [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length })),
      ),
  }
}

const escapedSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Asks for the best phrase of every sentence; a sentence is a hit where there is one at all. */
function retrieval(): Peer {
  let index: MiniSearch
  return {
    load: (phrases) => {
      index = new MiniSearch({ fields: ['text'] })
      index.addAll(phrases.map((text, id) => ({ id, text })))
    },
    annotate: () =>
      asOne(() => {
        let hits = 0
        for (const { textContent } of document.querySelectorAll('article p'))
          for (const { start, end } of sentences(textContent ?? ''))
            hits += index.search(textContent?.slice(start, end) ?? '').length > 0 ? 1 : 0
        return hits
      }),
  }
}
