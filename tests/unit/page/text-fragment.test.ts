import { expect, test } from 'vitest'
import { linkToPassage } from '../../../src/page/text-fragment.ts'

const PAGE = 'https://news.example/a'
const link = (address: string, text: string, words: string) => {
  const start = text.indexOf(words)
  return linkToPassage(address, { text, span: { start, end: start + words.length } })
}
const TEXT = 'Talks began. “Some 2,500 troops – advisers, mostly – stay well-armed”, it said.'
const long = Array.from({ length: 30 }, (_, place) => `word${place}`).join(' ')

const links: [name: string, address: string, text: string, words: string, link: string | null][] = [
  ['words', PAGE, TEXT, 'Talks began', `${PAGE}#:~:text=Talks%20began`],
  [
    'signs that the syntax uses are told otherwise',
    PAGE,
    TEXT,
    'advisers, mostly – stay well-armed',
    `${PAGE}#:~:text=advisers%2C%20mostly%20%E2%80%93%20stay%20well%2Darmed`,
  ],
  [
    'half words become whole, without the signs around',
    PAGE,
    TEXT,
    'ome 2,500 troo',
    `${PAGE}#:~:text=Some%202%2C500%20troops`,
  ],
  [
    'Arabic, with what is joined to its first word',
    PAGE,
    'وقال إن القوات «وانسحابها» قريب',
    'انسحاب',
    `${PAGE}#:~:text=${encodeURIComponent('وانسحابها')}`,
  ],
  [
    'a long passage by its ends',
    PAGE,
    long,
    long,
    `${PAGE}#:~:text=word0%20word1%20word2%20word3,word26%20word27%20word28%20word29`,
  ],
  ['no further than its paragraph', PAGE, 'One\nTwo', 'Two', `${PAGE}#:~:text=Two`],
  ['beside a fragment of the page’s own', `${PAGE}#/live`, TEXT, 'Talks', `${PAGE}#/live:~:text=Talks`],
  ['in place of another', `${PAGE}#top:~:text=Other`, TEXT, 'Talks', `${PAGE}#top:~:text=Talks`],
  ['without a password', 'https://me:secret@news.example/a?q=1', TEXT, 'Talks', `${PAGE}?q=1#:~:text=Talks`],
  ['no words that a browser finds', PAGE, '“…”', '…', `${PAGE}#`],
  ['a page that is no web page', 'file:///home/a.html', TEXT, 'Talks', null],
  ['no address', 'about', TEXT, 'Talks', null],
]
test.each(links)('%s', (_, address, text, words, expected) => {
  expect(link(address, text, words)).toBe(expected)
})
