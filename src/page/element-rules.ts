/** What a reader of a page does with an element: `line` ends a line, `caption` keeps nothing but captions. */
export type Treatment = 'skip' | 'inline' | 'block' | 'line' | 'caption'

const words = (list: string) => new Set(list.split(' '))

const SKIPPED = words(
  'script style noscript template textarea input select option datalist button nav aside footer dialog code samp ' +
    'kbd svg math canvas iframe object embed video audio picture map img meter progress rt rp menu head link meta',
)
const BLOCKS = words(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul',
)
const SKIPPED_ROLES = words(
  'navigation banner contentinfo complementary search menu menubar toolbar tablist dialog alertdialog alert ' +
    'textbox combobox button tooltip status',
)
/** What a page cannot be about without: an element that holds one of these is no side matter. */
const ARTICLE_PARTS = 'h1, main, article, [role="main"], [itemprop~="articleBody"]'

/** Class and id names of reader comments, link lists, and the like, as themes for news sites write them. */
const SIDE_MATTER = new RegExp(
  '^(?:' +
    [
      '(?:(?:post|article|story|fb|wp|reader|user)[-_]?)?comments?(?:[-_]?(?:area|section|list|box|wrap(?:per)?|container|block|thread|form|template|respond|widget))?',
      'disqus(?:_thread)?|respond|livefyre\\w*|hyvor\\S*',
      '(?:yarpp|jp)[-_]?related\\S*|(?:(?:post|article|story|news)s?[-_])?related(?:[-_]?(?:posts?|articles?|news|stories|links?|content|topics|items?|box|list|widget|section|wrap(?:per)?))?',
      '(?:read|see|watch)[-_]?(?:also|more|next)|more[-_](?:stories|news|articles|on|from)\\S*',
      'recommend(?:ed|ations?)\\S*|trending\\S*|most[-_]?(?:read|viewed|popular)\\S*|popular[-_]posts?|latest[-_]news',
      'newsletter\\S*|breadcrumbs?|share(?:daddy|this)|(?:social|share)[-_]?(?:share|links|icons|bar|buttons?|media)|addtoany\\S*',
      '(?:post|article|entry)[-_]?tags|tags?[-_]?(?:links|list|cloud)|cookie[-_]?\\S*|screen-reader-text|sr-only|visually-?hidden',
      'outbrain|taboola\\S*|OUTBRAIN|ad[-_]?(?:slot|unit|container|wrapper)|advert(?:isement)?s?',
    ].join('|') +
    ')$',
  'i',
)
/** Elements that carry such a name about themselves (`<body class="comments-open">`), not about what they are. */
const NEVER_SIDE_MATTER = words('html body main article p h1 h2 h3 h4 h5 h6 blockquote td')

/** How `element` is read, from its markup alone: the same answer with and without layout. */
export function treatmentOf(element: Element): Treatment {
  const name = element.localName
  if (name === 'br') return 'line'
  if (SKIPPED.has(name)) return name === 'dialog' && element.hasAttribute('open') ? 'block' : 'skip'
  if (isHidden(element) || isSideMatter(element, name)) return 'skip'
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
  return behind && !holdsArticle(element)
}

function isSideMatter(element: Element, name: string): boolean {
  const role = element.getAttribute('role')
  if (role && SKIPPED_ROLES.has(role)) return !holdsArticle(element)
  // ASP.NET wraps the whole page in one form.
  if (name === 'form') return !holdsArticle(element) && element.querySelectorAll('p').length < 3
  if (name === 'header') return !insideArticle(element) && !holdsArticle(element)
  if (/\/Comment$/.test(element.getAttribute('itemtype') ?? '')) return true
  return !NEVER_SIDE_MATTER.has(name) && isNamedSideMatter(element) && !holdsArticle(element)
}

function isNamedSideMatter(element: Element): boolean {
  if (SIDE_MATTER.test(element.id)) return true
  const names = element.getAttribute('class')
  return names?.split(/\s+/).some((name) => SIDE_MATTER.test(name)) ?? false
}

const insideArticle = (element: Element) => element.closest('article, main, [role="main"]') !== null
const holdsArticle = (element: Element) => element.querySelector(ARTICLE_PARTS) !== null
