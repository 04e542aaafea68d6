import type { Locale, Translator } from './locale.ts'
import { type Look, wear } from './look.ts'

/** How the reader wants the extension's own pages. */
export interface Appearance {
  locale: Locale
  look: Look
}

/** Gives a whole page the interface's language and direction, its look, and a title where one is told. */
export function dressPage(
  document: Document,
  { translator: { locale, dir }, look, title }: { translator: Translator; look: Look; title?: string },
): void {
  Object.assign(document.documentElement, { lang: locale, dir })
  if (title !== undefined) document.title = title
  wear(document.documentElement, look)
}
