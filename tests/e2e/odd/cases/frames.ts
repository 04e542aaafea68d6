import type { OddCase } from '../odd-case.ts'
import { article, html, p, SAYS, THREE } from '../words.ts'

const { '2,500': troops, '1,400': soldiers } = SAYS

const framed = html(article(p(soldiers)))
const attribute = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const others = { '/odd/framed': { body: framed } }

/** Only the page itself is read: what it frames belongs to others, and has its own tab if a reader wants it. */
export const FRAMES: readonly OddCase[] = [
  {
    name: 'frames of the same origin, another one, srcdoc and a sandbox',
    page: {
      body: html(
        article(
          `${p(troops)}<iframe src="/odd/framed"></iframe><iframe src="https://www.example.com/odd/framed"></iframe>
          <iframe srcdoc="${attribute(framed)}"></iframe><iframe sandbox src="/odd/framed"></iframe>
          <iframe sandbox="allow-scripts" srcdoc="${attribute(framed)}"></iframe>`,
        ),
      ),
    },
    others,
    marks: ['2,500'],
    steps: [
      {
        what: 'takes a frame away and puts another one in',
        act: () => {
          document.querySelector('iframe')?.remove()
          const frame = document.createElement('iframe')
          frame.src = '/odd/framed'
          document.querySelector('h1')?.after(frame)
          document.querySelector('article')?.append('Some 2,500 US troops are stationed in Iraq.')
        },
        marks: ['2,500', '2,500'],
      },
    ],
  },
  {
    name: 'an article in a frame of a page off the subject',
    page: {
      body: html(article(`${p(THREE)}<iframe src="/odd/framed"></iframe>`), { title: 'A quiet week' }),
    },
    others,
    marks: [],
    steps: [
      {
        what: 'moves the frame',
        act: () => document.body.append(document.querySelector('iframe') as Element),
        marks: [],
      },
    ],
  },
  {
    name: 'a frameset',
    page: {
      body: '<html><head><title>The coalition in Iraq</title></head><frameset cols="*,*"><frame src="/odd/framed"><frame src="/odd/framed"></frameset></html>',
    },
    others,
    marks: [],
  },
]
