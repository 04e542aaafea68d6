import { type TextMass, TextScale } from './text-mass.ts'

const NAMES = ['article', 'post', 'entry', 'story', 'news', 'single']
const NAMED = NAMES.flatMap((word) => [`div[class*="${word}" i]`, `div[id*="${word}" i]`]).join(', ')
const NAME =
  /(?:^|[-_])(?:article|post|entry|story|news|single)[-_]{0,2}(?:body|content|text|details?)(?:$|[-_])/i

/**
 * How publishers mark the article, the surest way first, and the least share of the page's own text that elements so
 * marked must hold to be believed: a teaser may be an `article` too.
 */
const MARKED = [
  { selector: '[itemprop~="articleBody"]', share: 0.15 },
  { selector: 'article, [role="article"]', share: 0.35 },
  { selector: 'main, [role="main"]', share: 0.35 },
  { selector: NAMED, share: 0.35, hasName: true },
]

/** One of several marked elements is the article if it holds this share of what they all hold. */
const MAIN_SHARE = 0.6
/** Of several (a live blog's posts), those that hold this share of the longest belong to the article. */
const PART_SHARE = 0.35
/** Fewer characters are no article. */
const MIN_MASS = 60

/**
 * The element that holds the article: by the publisher's own marking where it is believable, else by common class
 * names, else the innermost element with most of the page's text; the body where there is nothing to go by.
 * Text in links, menus, comments and the like counts for nothing. Needs no layout.
 */
export function articleRoot(document: Document): Element {
  const scale = new TextScale(bodyOf(document))
  while (scale.advance(Number.MAX_SAFE_INTEGER));
  return choose(document, scale.finish())
}

/** Nodes weighed between two looks at the clock: well under a millisecond, even before the code is warm. */
const NODES_A_STEP = 200

/** As `articleRoot`, but waits for `breathe` as it goes; `breathe` returns nothing while there is time. */
export async function articleRootInSlices(
  document: Document,
  breathe: () => Promise<void> | undefined,
): Promise<Element> {
  const scale = new TextScale(bodyOf(document))
  while (scale.advance(NODES_A_STEP)) {
    const pause = breathe()
    if (pause) await pause
  }
  return choose(document, scale.finish())
}

const bodyOf = (document: Document) => document.body ?? document.documentElement

function choose(document: Document, masses: TextMass): Element {
  const body = bodyOf(document)
  for (const { selector, share, hasName } of MARKED) {
    const elements = [...body.querySelectorAll(selector)].filter(
      (element) => !hasName || hasContainerName(element),
    )
    const root = among(elements, { masses, least: Math.max(MIN_MASS, share * masses.get(body)) })
    if (root) return withHeadline(root, masses)
  }
  return densest(body, masses)
}

/**
 * The one of `elements` that is the article, or what holds them all if several are parts of it; null if together they
 * hold less than `least`.
 */
function among(elements: Element[], { masses, least }: { masses: TextMass; least: number }): Element | null {
  const outer = outermost(elements)
  const sum = outer.reduce((mass, element) => mass + masses.get(element), 0)
  const [longest] = outer.toSorted((a, b) => masses.get(b) - masses.get(a))
  if (!longest || sum < least) return null
  const mass = masses.get(longest)
  if (mass >= MAIN_SHARE * sum) return longest
  return commonAncestor(outer.filter((element) => masses.get(element) >= PART_SHARE * mass))
}

/** In document order an element can only stand in the last one that stands in none. */
function outermost(elements: Element[]): Element[] {
  const outer: Element[] = []
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element)
  return outer
}

function commonAncestor(elements: Element[]): Element | null {
  let ancestor = elements[0] ?? null
  while (ancestor && !elements.every((element) => ancestor?.contains(element)))
    ancestor = ancestor.parentElement
  return ancestor
}

/** The enclosing `article`, where it adds little more than the headline and the standfirst. */
function withHeadline(root: Element, masses: TextMass): Element {
  const outer = root.parentElement?.closest('article')
  return outer && masses.get(root) >= 0.7 * masses.get(outer) ? outer : root
}

/** Down from the body as long as one child holds most of the page's text. */
function densest(body: Element, masses: TextMass): Element {
  const enough = Math.max(MIN_MASS, MAIN_SHARE * masses.get(body))
  let root = body
  for (;;) {
    const child = [...root.children].find((one) => masses.get(one) >= enough)
    if (!child || child.localName === 'p') return root
    root = child
  }
}

function hasContainerName(element: Element): boolean {
  const names = [element.getAttribute('id') ?? '', ...(element.getAttribute('class') ?? '').split(/\s+/)]
  return names.some((name) => NAME.test(name))
}
