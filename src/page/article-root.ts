import { type TextMass, weighText } from './text-mass.ts'

/** The kinds of element that publishers mark as the article, the surest first, and the least share of the page's
 *  own text that one must hold to be believed: a teaser may be an `article` too. */
const MARKED = [
  { selector: '[itemprop~="articleBody"]', share: 0.15 },
  { selector: 'article, [role="article"]', share: 0.35 },
  { selector: 'main, [role="main"]', share: 0.35 },
]
const NAMED = ['article', 'post', 'entry', 'story', 'news', 'single']
const NAMED_SELECTOR = NAMED.flatMap((word) => [`div[class*="${word}" i]`, `div[id*="${word}" i]`]).join(', ')
const NAME =
  /(?:^|[-_])(?:article|post|entry|story|news|single)[-_]{0,2}(?:body|content|text|details?)(?:$|[-_])/i
const NAMED_SHARE = 0.35

/** One of several marked elements is the article if it holds this share of what they all hold. */
const MAIN_SHARE = 0.6
/** Of several (a live blog's posts), those that hold this share of the longest belong to the article. */
const PART_SHARE = 0.15
/** Fewer characters are no article. */
const MIN_MASS = 60

/**
 * The element that holds the article: by the publisher's own marking where it is believable, else by common class
 * names, else the innermost element with most of the page's text; the body where there is nothing to go by.
 * Text in links, menus, comments and the like counts for nothing. Needs no layout.
 */
export function articleRoot(document: Document): Element {
  const body = document.body ?? document.documentElement
  const masses = weighText(body)
  const total = masses.get(body)
  for (const { selector, share } of MARKED) {
    const root = among([...body.querySelectorAll(selector)], masses)
    if (root && masses.get(root) >= Math.max(MIN_MASS, share * total)) return withHeadline(root, masses)
  }
  const named = [...body.querySelectorAll(NAMED_SELECTOR)].filter(hasContainerName)
  const root = among(named, masses)
  if (root && masses.get(root) >= Math.max(MIN_MASS, NAMED_SHARE * total)) return withHeadline(root, masses)
  return densest(body, masses)
}

/** The one of `elements` that is the article, or what holds them all if several are parts of it. */
function among(elements: Element[], masses: TextMass): Element | null {
  const outer = elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)))
  const sum = outer.reduce((mass, element) => mass + masses.get(element), 0)
  const [longest] = outer.toSorted((a, b) => masses.get(b) - masses.get(a))
  if (!longest || sum === 0) return null
  const mass = masses.get(longest)
  if (mass >= MAIN_SHARE * sum) return longest
  return commonAncestor(outer.filter((element) => masses.get(element) >= PART_SHARE * mass))
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
  const names = [element.id, ...(element.getAttribute('class') ?? '').split(/\s+/)]
  return names.some((name) => NAME.test(name))
}
