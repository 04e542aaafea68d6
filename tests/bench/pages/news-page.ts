import type { Lang } from '../../../src/core/article.ts'
import { readTexts } from './texts.ts'

export interface PageOptions {
  lang: Lang
  /** Whether the gate is to open on it. A page on the subject has every third paragraph from an article on it. */
  onSubject: boolean
  /** Bytes of visible text in UTF-8. */
  bytes: number
  /** Words that no paragraph of a page off the subject may hold, in lower case. */
  avoid: readonly string[]
}

const TITLES = {
  en: {
    true: 'Iraq and the coalition: talks on withdrawal of US troops',
    false: 'A quiet week at the fish market',
  },
  ar: { true: 'العراق والتحالف الدولي: محادثات انسحاب القوات الأميركية', false: 'أسبوع هادئ في سوق السمك' },
}

/** What a news page has around its text: links, figures, scripts, comments. In proportion to the text. */
const PARAGRAPHS_A_SECTION = 8
/** Inline data, as real pages carry it. Bytes. */
const INLINE_DATA = 60_000

/** A news page of a given weight, always the same from the same options. */
export function newsPage({ lang, onSubject, bytes, avoid }: PageOptions): string {
  const title = TITLES[lang][`${onSubject}`]
  const sections: string[] = []
  let left = bytes
  const paragraphs = paragraphsOf({ lang, onSubject, avoid })
  while (left > 0) {
    const texts = take(paragraphs, PARAGRAPHS_A_SECTION)
    left -= Buffer.byteLength(texts.join(''))
    sections.push(section(texts, sections.length))
  }
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2024-08-15T22:20:00+03:00"><link rel="icon" href="data:,">
<style>body{margin:0 auto;max-width:60rem;font:16px/1.6 sans-serif}nav li{display:inline-block;margin:.3em}figure{height:60px;background:#ddd}</style>
<script type="application/json">${JSON.stringify({ state: 'x'.repeat(INLINE_DATA) })}</script></head>
<body><header><nav><ul>${links(80)}</ul></nav></header><main><article><h1>${title}</h1>
${sections.join('\n')}
</article></main><aside><ul>${links(40)}</ul></aside><footer><p>A page made for measuring.</p></footer></body></html>`
}

function section(texts: string[], index: number): string {
  const paragraphs = texts.map((text, i) => `<p>${i % 3 === 1 ? inlined(text) : escaped(text)}</p>`)
  const figure = `<figure><figcaption>Figure ${index + 1}</figcaption></figure>`
  return `<h2>${index + 1}</h2>${paragraphs.join('\n')}${figure}`
}

/** Some words in links and emphasis, so that a sentence lies in several text nodes. */
function inlined(text: string): string {
  return text
    .split(' ')
    .map((word, i) =>
      i % 9 === 4
        ? `<b>${escaped(word)}</b>`
        : i % 13 === 7
          ? `<a href="#x">${escaped(word)}</a>`
          : escaped(word),
    )
    .join(' ')
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const links = (count: number) =>
  Array.from({ length: count }, (_, i) => `<li><a href="/section-${i}">Section ${i}</a></li>`).join('')

function* paragraphsOf({ lang, onSubject, avoid }: Omit<PageOptions, 'bytes'>): Generator<string> {
  const texts = readTexts(lang)
  const isFree = (text: string) => !avoid.some((word) => plain(text).includes(word))
  const other = onSubject ? texts.other : texts.other.filter(isFree)
  // A page longer than all texts has them again.
  for (let i = 0; ; i++) {
    const list = onSubject && i % 3 === 0 ? texts.onSubject : other
    yield list[
      (onSubject ? Math.floor(i / 3) * (list === other ? 2 : 1) + (i % 3 === 2 ? 1 : 0) : i) % list.length
    ] as string
  }
}

/** As the gate's stems are written: alef without hamza, no vowel signs. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[\u0640\u064b-\u0652]/g, '')

function take<T>(from: Generator<T>, count: number): T[] {
  return Array.from({ length: count }, () => from.next().value as T)
}
