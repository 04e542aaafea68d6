import { randomFrom, upTo } from '../../random.ts'
import type { PageWindow } from './open-page.ts'

/** A failing sequence is named by its seed. */
export function randomOf(seed: number): (below: number) => number {
  const random = randomFrom(seed)
  return (below) => upTo(random, below)
}

type Random = ReturnType<typeof randomOf>

const SENTENCES = [
  'A target stands here.',
  'Nothing of note was said by anyone on that long day.',
  'Two words and one target, then another target.',
  'A line with <b>tar</b>get in bold and <i>more</i> beside it.',
  'A title topic is set here.',
  'The other topic is named in this sentence of some length.',
  'See <a href="/elsewhere">a link to a target</a> in a sentence that goes on for long.',
  '<button>press</button> target after a gap, and tar<button>x</button>get across one.',
  'Lines<br>broken target<br>twice.',
]

/** A piece of markup: paragraphs, nested blocks, lists, parts that are not read. */
export function markup(random: Random, depth = 0): string {
  const sentence = () => SENTENCES[random(SENTENCES.length)] as string
  const inner = () => Array.from({ length: 1 + random(3) }, () => markup(random, depth + 1)).join('')
  const kinds = [
    () => `<p>${sentence()}</p>`,
    () => `<p>${sentence()} ${sentence()}</p>`,
    () => sentence(),
    () => `<h2>${sentence()}</h2>`,
    () => `<pre>${sentence()}\n${sentence()}</pre>`,
    () => `<aside>${sentence()}</aside>`,
    () => `<figure>${sentence()}<figcaption>${sentence()}</figcaption></figure>`,
    () => `<div>${inner()}</div>`,
    () => `<section lang="ar">${inner()}</section>`,
    () => `<ul><li>${sentence()}</li><li>${inner()}</li></ul>`,
    () => `<blockquote>${inner()}</blockquote>`,
  ]
  return (kinds[random(depth > 2 ? 7 : kinds.length)] as () => string)()
}

/** One edit as pages make them; those that find nothing to edit do nothing. */
export function edit(window: PageWindow, random: Random) {
  const { document } = window
  const main = document.querySelector('main') as Element
  const elements = [...main.querySelectorAll('*')]
  const pick = () => elements[random(elements.length)]
  const texts = textsIn(window, main)
  const text = texts[random(texts.length)]
  const element = pick()
  const other = pick() ?? main
  const fresh = () => {
    const template = document.createElement('template')
    template.innerHTML = markup(random)
    return template.content
  }
  const kinds = [
    () => element?.before(fresh()),
    () => (element ?? main).append(fresh()),
    () => main.append(fresh()),
    () => element?.remove(),
    () => text?.remove(),
    () => text?.replaceWith(fresh()),
    () => {
      if (text) text.data = ['plain', 'a target', ' ', 'topic', ''][random(5)] as string
    },
    () => text?.splitText(random(text.length + 1)),
    () => (element ?? main).normalize(),
    () => !element?.contains(other) && other.before(element as Element),
    () => !element?.contains(other) && other.append(element as Element),
    () => element?.toggleAttribute('hidden'),
    () => element?.replaceWith(element.cloneNode(true)),
    () => element?.replaceWith(...element.childNodes),
    () => {
      // Edited while it is off the page, where nobody watches it.
      const place = document.createComment('')
      element?.replaceWith(place)
      setTimeout(() => {
        element?.append(fresh())
        place.replaceWith(element as Element)
      })
    },
  ]
  ;(kinds[random(kinds.length)] as () => unknown)()
}

function textsIn(window: PageWindow, root: Element): Text[] {
  const walker = window.document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}
