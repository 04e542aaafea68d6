import { describeClaim } from '../core/pack/cross-reference.ts'
import { languageOf } from '../core/text/language.ts'
import type { Annotator, OpenRequest } from '../page/annotator.ts'
import { type CardHost, createCardHost } from '../ui/card/card-host.ts'
import type { CardModel } from '../ui/card/card-model.ts'
import { chooseLocale, type Locale } from '../ui/shared/locale.ts'
import type { PageSettings } from './messages.ts'
import type { Records } from './records.ts'

interface Options {
  window: Window & typeof globalThis
  records: Records
  /** The card's style sheet as text. */
  css: string
}

export interface PageCard {
  open(
    request: OpenRequest,
    page: { article: ReturnType<Annotator['article']>; language: PageSettings['language'] },
  ): void
  close(): void
  /** Whether a node is the card's host or lies in it. */
  owns(node: Node): boolean
  dispose(): void
}

/** The page's one card, in the language of the marked passage unless the reader has chosen another. */
export function createPageCard({ window, records, css }: Options): PageCard {
  const { document } = window
  const hosts = new Map<Locale, CardHost>()

  function hostFor(locale: Locale): CardHost {
    const host = hosts.get(locale) ?? createCardHost({ document, locale, css })
    hosts.set(locale, host)
    return host
  }

  function close() {
    for (const host of hosts.values()) host.close()
  }

  return {
    open({ mark, rect, origin }, { article, language }) {
      const models = mark.mentions.flatMap((mention): CardModel[] => {
        const record = records.holding(mention.claim)
        if (!record) return []
        const description = describeClaim(record, mention.claim, { pageDay: article?.published })
        return [{ description, mention, pageLang: article?.lang }]
      })
      const quote = mark.mentions[0]?.quote ?? ''
      const locale = language === 'auto' ? localeOf(quote, { article, window }) : language
      close()
      hostFor(locale).open({ models, anchor: rect, focus: origin !== 'pointer' })
    },
    close,
    owns: (node) => [...hosts.values()].some(({ element }) => element?.contains(node)),
    dispose() {
      for (const host of hosts.values()) host.dispose()
      hosts.clear()
    },
  }
}

function localeOf(
  quote: string,
  { article, window }: { article: ReturnType<Annotator['article']>; window: Window },
): Locale {
  const spoken = languageOf(quote, article?.lang) ?? article?.lang
  return chooseLocale(spoken ? [spoken, ...window.navigator.languages] : window.navigator.languages)
}
