/** Class and id names of reader comments, link lists, and the like, as themes for news sites write them. */
const NAME = new RegExp(
  '^(?:' +
    [
      '(?:(?:post|article|story|fb|wp|reader|user)[-_]?)?comments?(?:[-_]?(?:area|section|list|box|wrap(?:per)?|container|block|thread|form|template|body|content|respond|widget))?',
      'disqus(?:_thread)?|respond|livefyre\\w*|hyvor\\S*',
      '(?:yarpp|jp)[-_]?related\\S*|(?:(?:post|article|story|news)s?[-_])?related(?:[-_]?(?:posts?|articles?|news|stories|links?|content|topics|items?|box|list|widget|section|wrap(?:per)?))?',
      '(?:read|see|watch)[-_]?(?:also|more|next)|more[-_](?:stories|news|articles|on|from)\\S*',
      'recommend(?:ed|ations?)\\S*|trending\\S*|most[-_]?(?:read|viewed|popular)\\S*|popular[-_]posts?|latest[-_]news',
      'newsletter\\S*|breadcrumbs?|share(?:daddy|this)|(?:social|share)[-_]?(?:share|links|icons|bar|buttons?|media)|addtoany\\S*',
      '(?:post|article|entry)[-_]?tags|tags?[-_]?(?:links|list|cloud)|cookie[-_]?\\S*|screen-reader-text|sr-only|visually-?hidden',
      'outbrain\\S*|taboola\\S*|ad[-_]?(?:slot|unit|container|wrapper)|advert(?:isement)?s?',
    ].join('|') +
    ')$',
  'i',
)

/** A page has few different class attributes, on many elements. */
const known = new Map<string, boolean>()
const KNOWN_LIMIT = 5000

/** Whether one of the names, as they stand in a `class` or `id` attribute, is that of a part beside the article. */
export function isSideMatterName(names: string | null): boolean {
  if (!names) return false
  let answer = known.get(names)
  if (answer === undefined) {
    if (known.size >= KNOWN_LIMIT) known.clear()
    answer = names.split(/\s+/).some((name) => NAME.test(name))
    known.set(names, answer)
  }
  return answer
}
