import { Children, closestOf, isInside, parentElementOf } from './flat-tree.ts'
import { headlineOf } from './headline.ts'
import type { MeetsElements } from './open-roots.ts'
import { type TextMass, TextScale } from './text-mass.ts'

const ELEMENT = 1
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

/** Where on a page the article stands. */
export interface ArticlePlace {
  root: Element
  /** As `headlineOf` gives it. */
  headline: Element | null
}

/** That, and the document and the open shadow roots in which it was looked for. */
interface FoundPlace extends ArticlePlace {
  trees: readonly ParentNode[]
}

/**
 * The element that holds the article: by the publisher's own marking where it is believable, else by common class
 * names, else the innermost element with most of the page's text; the body where there is nothing to go by.
 * Text in links, menus, comments and the like counts for nothing, nor does what no slot of an open shadow root shows.
 * Needs no layout.
 */
export const articleRoot = (document: Document): Element => placeOfArticle(document).root

export function placeOfArticle(document: Document): FoundPlace {
  const scale = new TextScale(bodyOf(document))
  while (scale.advance(Number.MAX_SAFE_INTEGER));
  return placeOn(document, scale)
}

/** Nodes weighed between two looks at the clock: well under a millisecond, even before the code is warm. */
const NODES_A_STEP = 200

interface SlicesOptions {
  breathe: () => Promise<void> | undefined
  /** Told of each element before what it holds is weighed. */
  roots?: MeetsElements | undefined
}

/** As `placeOfArticle`, but waits for `breathe` as it goes; `breathe` returns nothing while there is time. */
export async function placeOfArticleInSlices(
  document: Document,
  { breathe, roots }: SlicesOptions,
): Promise<FoundPlace> {
  const scale = new TextScale(bodyOf(document), roots)
  while (scale.advance(NODES_A_STEP)) {
    const pause = breathe()
    if (pause) await pause
  }
  return placeOn(document, scale)
}

function placeOn(document: Document, scale: TextScale): FoundPlace {
  const trees = [document, ...scale.roots]
  const root = choose(bodyOf(document), { trees, masses: scale.finish() })
  return { root, headline: headlineOf(document, root, trees), trees }
}

const bodyOf = (document: Document) => document.body ?? document.documentElement

function choose(
  body: Element,
  { trees, masses }: { trees: readonly ParentNode[]; masses: TextMass },
): Element {
  for (const { selector, share, hasName } of MARKED) {
    const elements = trees
      .flatMap((tree) => [...tree.querySelectorAll(selector)])
      .filter((element) => masses.get(element) > 0 && (!hasName || hasContainerName(element)))
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

/** Those that stand in no other. */
function outermost(elements: Element[]): Element[] {
  const known = new Set(elements)
  return elements.filter((element) => {
    let at = parentElementOf(element)
    while (at && !known.has(at)) at = parentElementOf(at)
    return at === null
  })
}

function commonAncestor(elements: Element[]): Element | null {
  let ancestor = elements[0] ?? null
  while (ancestor && !elements.every((element) => isInside(element, ancestor as Element)))
    ancestor = parentElementOf(ancestor)
  return ancestor
}

/** The enclosing `article`, where it adds little more than the headline and the standfirst. */
function withHeadline(root: Element, masses: TextMass): Element {
  const parent = parentElementOf(root)
  const outer = parent && closestOf(parent, 'article')
  return outer && masses.get(root) >= 0.7 * masses.get(outer) ? outer : root
}

/** Down from the body as long as one child holds most of the page's text. */
function densest(body: Element, masses: TextMass): Element {
  const enough = Math.max(MIN_MASS, MAIN_SHARE * masses.get(body))
  let root = body
  for (;;) {
    const child = childOf(root, (one) => masses.get(one) >= enough)
    if (!child || child.localName === 'p') return root
    root = child
  }
}

function childOf(element: Element, isIt: (child: Element) => boolean): Element | null {
  const children = new Children()
  for (let node = children.enter(element); node; node = children.after(node))
    if (node.nodeType === ELEMENT && isIt(node as Element)) return node as Element
  return null
}

function hasContainerName(element: Element): boolean {
  const names = [element.getAttribute('id') ?? '', ...(element.getAttribute('class') ?? '').split(/\s+/)]
  return names.some((name) => NAME.test(name))
}
