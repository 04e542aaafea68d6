import type { Span } from '../core/span.ts'

/** Longer passages are told by their first and last words: an address is to be read and sent. */
const LONGEST = 90
const WORDS = 4

/**
 * The page's address with a text fragment that leads to a passage of it: `#:~:text=words` or `#:~:text=first,last`.
 * `text` is the page's text, `span` the passage in it. Names and passwords in an address are left out. Null for what
 * is no web address.
 */
export function linkToPassage(address: string, { text, span }: { text: string; span: Span }): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  url.username = ''
  url.password = ''
  const [hash] = url.hash.split(':~:')
  url.hash = ''
  const words = wholeWords(text, span)
  return `${url.href}${hash || '#'}${words && `:~:text=${termOf(words)}`}`
}

/** Browsers find whole words only, and a passage may begin or end inside one. */
function wholeWords(text: string, { start, end }: Span): string {
  let [from, to] = [start, end]
  while (from > 0 && isInWord(text, from)) from--
  while (to < text.length && isInWord(text, to)) to++
  return text
    .slice(from, to)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
    .replace(/\s+/g, ' ')
}

const isInWord = (text: string, at: number) => !/\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at))

function termOf(words: string): string {
  const list = words.split(' ')
  if (words.length <= LONGEST || list.length < WORDS * 2) return encode(words)
  return `${encode(list.slice(0, WORDS).join(' '))},${encode(list.slice(-WORDS).join(' '))}`
}

/** Hyphens mark prefix and suffix in the syntax, and `encodeURIComponent` leaves them. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')
