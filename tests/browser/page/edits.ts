import { isInside } from '../../../src/page/flat-tree.ts'
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
  'A tar<x-bold><template shadowrootmode="open" shadowrootclonable><b><slot></slot></b></template>get</x-bold> over the edge of a slot.',
]

/** What a component shows around, before or in place of what it is given. */
const SLOTS = [
  '<slot></slot>',
  '<slot name="a">A target by default.</slot><slot></slot>',
  '<slot name="b"></slot>',
  '',
]

/** Names of elements that may be given a root. */
const HOSTS = 'div, section, blockquote, p, h2, x-part, x-bold'

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
    () => `<x-part>${inner()}</x-part>`,
    () =>
      `<x-part><template shadowrootmode="open" shadowrootclonable>${shadow(random, inner)}</template>${inner()}</x-part>`,
  ]
  return (kinds[random(depth > 2 ? 7 : kinds.length)] as () => string)()
}

function shadow(random: Random, inner: () => string): string {
  const slots = SLOTS[random(SLOTS.length)] as string
  return [inner() + slots, slots + inner(), `<div>${inner()}${slots}</div>`][random(3)] as string
}

/** One edit as pages make them; those that find nothing to edit do nothing. */
export function edit(window: PageWindow, random: Random) {
  const { document } = window
  const main = document.querySelector('main') as Element
  const { elements, texts } = nodesIn(window, main)
  const pick = () => elements[random(elements.length)]
  const text = texts[random(texts.length)]
  const slots = elements.filter(({ localName }) => localName === 'slot')
  const slot = slots[random(slots.length)]
  const element = pick()
  const other = pick() ?? main
  const fresh = () => {
    const made = document.createElement('div')
    made.setHTMLUnsafe(markup(random))
    const fragment = document.createDocumentFragment()
    fragment.append(...made.childNodes)
    return fragment
  }
  const holds = (host: Element | undefined) => !host || isInside(other, host)
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
    () => holds(element) || other.before(element as Element),
    () => holds(element) || other.append(element as Element),
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
    () => {
      if (!element?.matches(HOSTS) || element.shadowRoot) return
      element.attachShadow({ mode: 'open' }).setHTMLUnsafe(shadow(random, () => markup(random, 1)))
      // Only what may be a component is looked at again without being changed.
      if (!element.localName.includes('-')) element.append('')
    },
    () => element?.setAttribute('slot', 'ab '.charAt(random(3)).trim()),
    () => slot?.setAttribute('name', 'ab '.charAt(random(3)).trim()),
    () => slot?.remove(),
    () => element?.shadowRoot?.append(fresh()),
    () => element?.shadowRoot?.replaceChildren(),
  ]
  ;(kinds[random(kinds.length)] as () => unknown)()
}

/** In shadow trees too. */
function nodesIn(window: PageWindow, root: Node): { elements: Element[]; texts: Text[] } {
  const walker = window.document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const elements: Element[] = []
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text)
    else elements.push(node as Element)
    const { shadowRoot } = node as Element
    if (!shadowRoot) continue
    const inner = nodesIn(window, shadowRoot)
    elements.push(...inner.elements)
    texts.push(...inner.texts)
  }
  return { elements, texts }
}
