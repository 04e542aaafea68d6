/**
 * Literal stems in plain spelling (no hamza on alef, no vowel signs). The gate opens where every group has at least
 * one stem on the page. Latin letters match in either case.
 */
export interface GateStems {
  groups: readonly (readonly string[])[]
}

/** A main part shorter than this is a shell to be filled, or not where the article stands. */
const MIN_MAIN = 400
const HEADLINES = 'h1, h2, [itemprop~="headline"]'
const MAIN = 'main, [role="main"], [itemprop~="articleBody"]'
const PARAGRAPHS = 'p, h1, h2, h3, h4, blockquote, li, td'

/**
 * Whether the page may be about a pack's subject: a cheap look at the title and the first headlines, then one at the
 * text in a single piece. Reads no text node, for their wrappers are what makes a first walk of a page dear.
 */
export function gateOpens({ document, stems }: { document: Document; stems: GateStems }): boolean {
  const groups = stems.groups.map(once)
  for (const text of textsOf(document)) if (speaksOfAll(text, groups)) return true
  return false
}

/** Texts in which to look, the cheapest first. */
function* textsOf(document: Document): Generator<string> {
  const headlines = [...document.querySelectorAll(HEADLINES)].slice(0, 4)
  yield `${document.title}\n${join(headlines)}`
  const main = document.querySelector(MAIN)?.textContent ?? ''
  yield main
  if (main.length >= MIN_MAIN) return
  // Teasers are articles too, and the body holds inline data: paragraphs are what is sure to be read.
  const paragraphs = join([...document.querySelectorAll(PARAGRAPHS)])
  yield paragraphs
  if (paragraphs.length < MIN_MAIN) yield document.body?.textContent ?? ''
}

const join = (elements: Element[]) => elements.map((element) => element.textContent).join('\n')

/** Letters that are written in several ways, by the plain one. */
const VARIANTS: Record<string, string> = {
  ا: '[اأإآٱ]',
  ي: '[يىئی]',
  ه: '[هةە]',
  ة: '[هة]',
  ك: '[كک]',
  و: '[وؤ]',
}

/** On most pages the first group has nothing, and the others are never asked. */
function once(stems: readonly string[]): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= anyOf(stems))
}

/** Nothing stands for a group without stems. */
const anyOf = (stems: readonly string[]) => new RegExp(stems.map(pattern).join('|') || '(?!)', 'i')

const pattern = (stem: string) =>
  stem
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    // One for all: several in a row would try every way to share the spaces of a page among them.
    .replace(/ +/g, '\\s+')
    .replace(/[ايهةكو]/g, (letter) => VARIANTS[letter] ?? letter)

const MARKS_IN_WORD = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u00ad](?=[\u0621-\u06d3])/
const MARKS = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u00ad]+/g
const PRESENTATION_FORMS = /[\ufb50-\ufbff\ufe70-\ufefc]/

function speaksOfAll(text: string, groups: readonly (() => RegExp)[]): boolean {
  if (groups.every((group) => group().test(text))) return true
  const isPresented = PRESENTATION_FORMS.test(text)
  if (!isPresented && !MARKS_IN_WORD.test(text)) return false
  const plain = (isPresented ? text.normalize('NFKC') : text).replace(MARKS, '')
  return groups.every((group) => group().test(plain))
}
