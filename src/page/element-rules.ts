import { closestOf } from './flat-tree.ts'
import { isSideMatterName } from './side-matter.ts'

/** What a reader of a page does with an element: `line` ends a line, `caption` keeps nothing but captions. */
export type Treatment = 'skip' | 'inline' | 'block' | 'line' | 'caption'

const words = (list: string) => new Set(list.split(' '))

const SKIPPED = words(
  'script style noscript template textarea input select option datalist button nav aside footer code samp ' +
    'kbd svg math canvas iframe object embed video audio picture map img meter progress rt rp menu head link meta ' +
    'amp-ad amp-embed amp-sidebar amp-consent',
)
const BLOCKS = words(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul',
)
const SKIPPED_ROLES = words(
  'navigation banner contentinfo complementary search menu menubar toolbar tablist alert ' +
    'textbox combobox button tooltip status',
)
/** What holds one of these is the page, not a part beside its text. */
const MAIN_PARTS = 'main, [role="main"], [itemprop~="articleBody"]'
const PAGE_PARTS = `h1, ${MAIN_PARTS}`

/** Elements that carry such names about themselves (`<body class="comments-open">`), not about what they are. */
const NEVER_BY_NAME = words('html body main article p h1 h2 h3 h4 h5 h6 blockquote td')

/** How `element` is read, from its markup alone: the same answer with and without layout. */
export function treatmentOf(element: Element): Treatment {
  const name = element.localName
  if (name === 'br') return 'line'
  if (SKIPPED.has(name)) return 'skip'
  if (name === 'dialog') return holdsMain(element) ? 'block' : 'skip'
  if (name === 'header' && !insideArticle(element) && !holdsPage(element)) return 'skip'
  // ASP.NET wraps the whole page in one form.
  if (name === 'form' && !holdsPage(element) && element.querySelectorAll('p').length < 3) return 'skip'
  if (element.hasAttributes() && (isHidden(element) || isSideMatter(element, name))) return 'skip'
  if (name === 'figure') return 'caption'
  return BLOCKS.has(name) ? 'block' : 'inline'
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return true
  // While a consent dialog is open, sites put these on everything behind it; that is still the article.
  const behind = element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')
  return behind && !holdsPage(element) && element.querySelector('article') === null
}

function isSideMatter(element: Element, name: string): boolean {
  const role = element.getAttribute('role')
  if (role === 'dialog' || role === 'alertdialog') return !holdsMain(element)
  if (role && SKIPPED_ROLES.has(role)) return !holdsPage(element)
  if (element.getAttribute('itemtype')?.endsWith('/Comment')) return true
  if (NEVER_BY_NAME.has(name)) return false
  // `form.id` is the field of that name, where there is one.
  return (
    (isSideMatterName(element.getAttribute('id')) || isSideMatterName(element.getAttribute('class'))) &&
    !holdsPage(element)
  )
}

const insideArticle = (element: Element) => closestOf(element, 'article, main, [role="main"]') !== null
/** A dialog's own heading may be an `h1`. */
const holdsMain = (element: Element) => element.querySelector(MAIN_PARTS) !== null
const holdsPage = (element: Element) => element.querySelector(PAGE_PARTS) !== null
