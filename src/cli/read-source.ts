import type { Article } from '../core/article.ts'
import { decodeHtml } from './decode-html.ts'
import { readHtml } from './read-html.ts'

/** An article with whether its text was taken out of HTML. */
export interface SourceArticle extends Article {
  extracted: boolean
}

/**
 * Reads a file's bytes as HTML or as plain text by the file's name; standard input, which has none, by its
 * first characters. Throws where plain text is not UTF-8.
 */
export function readSource(name: string, bytes: Uint8Array): SourceArticle {
  if (isHtml(name, bytes)) return { ...readHtml(decodeHtml(bytes)), extracted: true }
  return { text: decodeText(bytes), extracted: false }
}

function isHtml(name: string, bytes: Uint8Array): boolean {
  if (name !== '-') return /\.x?html?$/i.test(name)
  const start = new TextDecoder().decode(bytes.subarray(0, 256))
  return /^\s*<(!doctype html|html)\b/i.test(start)
}

function decodeText(bytes: Uint8Array): string {
  try {
    // The byte order mark stays: offsets count in the text as given.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('not text in UTF-8')
  }
}
