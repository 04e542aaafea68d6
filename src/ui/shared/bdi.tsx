import type { ComponentChildren } from 'preact'
import type { LocalText } from '../../core/pack/pack.ts'
import { useTranslator } from './translator-context.ts'

interface QuoteProps {
  /** BCP 47 code of the words, where it is known. */
  lang?: string | undefined
  class?: string
  children: ComponentChildren
}

/** Words of a page or a source, kept from turning the text around them: own language, own direction. */
export function Quote({ lang, class: className, children }: QuoteProps) {
  return (
    <bdi lang={lang} dir="auto" class={className}>
      {children}
    </bdi>
  )
}

/** A text of the pack in the interface's language, isolated from its surroundings. */
export function Name({ text, class: className }: { text: LocalText; class?: string }) {
  const { local, locale } = useTranslator()
  return (
    <bdi lang={locale} class={className}>
      {local(text)}
    </bdi>
  )
}
