import { useLayoutEffect } from 'preact/hooks'
import type { Translator } from './locale.ts'
import { type Look, wear } from './look.ts'

/** Gives the whole page the interface's language and direction, its look, and a title. */
export function useDressedPage({
  translator: { locale, dir },
  look,
  title,
}: {
  translator: Translator
  look: Look
  title: string
}): void {
  const { density, textSize } = look
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: locale, dir })
    document.title = title
    wear(document.documentElement, { density, textSize })
  }, [locale, dir, title, density, textSize])
}
