import { decodeHtml } from '../../../src/cli/decode-html.ts'
import { parsePage } from '../../../src/cli/parse-html.ts'
import { readHtml } from '../../../src/cli/read-html.ts'
import { pick, type Random, upTo } from '../../random.ts'
import { must, mustEqual, target } from '../target.ts'
import { anyText, mutated, splice } from '../texts.ts'

const BLOCKS = [
  'p',
  'div',
  'h1',
  'h2',
  'ul',
  'li',
  'section',
  'article',
  'main',
  'blockquote',
  'figure',
  'table',
  'td',
  'span',
  'b',
  'a',
  'custom-element',
  'svg',
]
const HEADS = [
  '<!doctype html>',
  '<html lang="ar" dir="rtl">',
  '<head><title>A title</title></head>',
  '<meta charset="utf-8">',
  '<meta property="article:published_time" content="2024-01-26T10:00:00Z">',
  '<meta property="og:title" content="&quot;x">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-01-26","@graph":[[]]}</script>',
  '<script type="application/ld+json">{"@graph":',
  '<link rel="canonical" href="//[">',
  '<base href="::">',
  '<body>',
]
/** What a reader never sees must never be read. */
const UNSEEN = [
  '<script>unseen</script>',
  '<style>unseen</style>',
  '<template>unseen</template>',
  '<noscript>unseen</noscript>',
  '<p hidden>unseen</p>',
  '<textarea>unseen</textarea>',
  '<!-- unseen -->',
  '<button>unseen</button>',
  '<svg><text>unseen</text></svg>',
  '<input value="unseen">',
  '<select><option>unseen</select>',
]
const BREAKS = [
  '<',
  '>',
  '</',
  '</p>',
  '</div>',
  '<p',
  '<p class="',
  '&',
  '&#x41;',
  '&#xd800;',
  '&#0;',
  '&amp',
  '&nosuch;',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?xml?>',
  '<a href=',
  '"',
  '<p/>',
  '<svg',
  '</svg>',
  '<br>',
  '<br/>',
  '<p p p>',
  '<\0>',
  '</html>',
  '</body>',
  '<html>',
  '<head>',
  '</head>',
  '<title>',
  '<script>',
  '<style>',
]

/** Texts have the word too that says what is not to be seen. */
const words = (random: Random): string =>
  (upTo(random, 2) === 0 ? splice(random, pick(random, ['ar', 'en'])) : anyText(random, 4)).replace(
    /[<&]|unseen/g,
    '',
  )

function element(random: Random, depth: number): string {
  const kind = upTo(random, depth > 0 ? 6 : 3)
  if (kind === 0) return pick(random, UNSEEN)
  if (kind < 3) return words(random)
  const name = pick(random, BLOCKS)
  const inner = Array.from({ length: upTo(random, 3) }, () => element(random, depth - 1)).join('')
  return `<${name}${upTo(random, 6) === 0 ? pick(random, [' lang="en"', ' class=x', ' dir=rtl', ' contenteditable']) : ''}>${inner}</${name}>`
}

function page(random: Random): string {
  const head = Array.from({ length: upTo(random, 4) }, () => pick(random, HEADS)).join('')
  return head + Array.from({ length: 1 + upTo(random, 4) }, () => element(random, 3)).join('')
}

/** Any text is a page with head and body; its article is lines without blanks at their ends, and nothing unseen among them. */
export const html = target({
  name: 'html',
  sample: 800,
  make(random) {
    let text = page(random)
    const isWhole = upTo(random, 2) === 0
    if (!isWhole)
      for (let count = 1 + upTo(random, 4); count > 0; count--) {
        const at = upTo(random, text.length + 1)
        text = text.slice(0, at) + pick(random, BREAKS) + text.slice(at + upTo(random, 3))
      }
    return { text: !isWhole && upTo(random, 4) === 0 ? mutated(random, text) : text, isWhole }
  },
  cuts: ['text'],
  check({ text, isWhole }) {
    const document = parsePage(text)
    must(document.documentElement.localName === 'html', 'no page')
    must(
      document.querySelector('head') !== null && document.querySelector('body') !== null,
      'no head or body',
    )
    const article = readHtml(text)
    for (const line of article.text.split('\n'))
      must(
        line === line.replace(/^[ \t\r\f]+|[ \t\r\f]+$/g, ''),
        `white space around ${JSON.stringify(line)}`,
      )
    must(!article.text.includes('\n\n'), 'an empty line')
    must(
      article.published === undefined || /^\d{4}-\d\d-\d\d$/.test(article.published),
      `day ${article.published}`,
    )
    if (isWhole) must(!article.text.includes('unseen'), 'what nobody sees')
  },
  slow: {
    every: 20,
    check({ text }) {
      const bytes = new TextEncoder().encode(`<meta charset=utf-8>${text}`)
      mustEqual(decodeHtml(bytes), `<meta charset=utf-8>${text.toWellFormed()}`, 'encoded and decoded')
      decodeHtml(bytes.subarray(upTo(() => 0.3, bytes.length)))
      mustEqual(readHtml(text), readHtml(text), 'read again')
    },
  },
})
