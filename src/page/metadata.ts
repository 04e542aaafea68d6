import type { Day } from '../core/day.ts'
import { ownAddresses } from './addresses.ts'
import { Metas } from './metas.ts'
import { publicationDay } from './publication-day.ts'

/** What a page says about itself. */
export interface PageMetadata {
  /** The headline as the publisher gives it to others, else the document's title; empty where there is none. */
  title: string
  /** BCP 47 code, or null. */
  lang: string | null
  published: Day | null
  /** The page's own address, canonical where the page names one; null for a document without any. */
  url: string | null
  /** Lower case, without `www.`; null for a document without address. */
  host: string | null
}

export function readMetadata(document: Document): PageMetadata {
  const metas = new Metas(document)
  const url = ownAddresses(document, metas)[0] ?? null
  return {
    title: titleOf(document, metas),
    lang: langOf(document, metas),
    published: publicationDay(document, { url, metas }),
    url: url?.href ?? null,
    host: url?.hostname.toLowerCase().replace(/^www\./, '') ?? null,
  }
}

function titleOf(document: Document, metas: Metas): string {
  const title = metas.content('og:title') ?? document.querySelector('title')?.textContent
  return (title ?? '').replace(/\s+/g, ' ').trim()
}

function langOf(document: Document, metas: Metas): string | null {
  const told =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    document.body?.getAttribute('lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    metas.content('language', 'og:locale') ||
    ''
  // `ar_AR` and `en, ar` are met; a code is letters with parts after hyphens.
  const code = told.split(',')[0]?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(code) ? code : null
}
