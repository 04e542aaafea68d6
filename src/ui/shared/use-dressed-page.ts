import { useLayoutEffect } from 'preact/hooks'
import { dressPage } from './dress-page.ts'
import type { Translator } from './locale.ts'
import type { Look } from './look.ts'

/** Gives the whole page the interface's language and direction, its look, and a title. */
export function useDressedPage({
  translator,
  look,
  title,
}: {
  translator: Translator
  look: Look
  title: string
}): void {
  const { density, textSize } = look
  useLayoutEffect(
    () => dressPage(document, { translator, look: { density, textSize }, title }),
    [translator, title, density, textSize],
  )
}
