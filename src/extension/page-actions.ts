import type { Article } from '../core/article.ts'
import { linkToPassage } from '../page/text-fragment.ts'
import type { CardActions } from '../ui/card/card-actions.tsx'
import type { HiddenOnPage } from './hidden-on-page.ts'
import type { EngineApi } from './listen-to-extension.ts'
import { isOfSite } from './site.ts'
import { tellBackground } from './tell-background.ts'

interface Options {
  api: EngineApi
  window: Window
  hidden: HiddenOnPage
  /** What was read last. */
  article: () => Article | null
}

/** What a card on a page can do beyond showing. */
export function createPageActions({ api, window, hidden, article }: Options): CardActions {
  const actions: Required<CardActions> = {
    linkTo({ mention }) {
      const text = article()?.text ?? ''
      if (!mention) return null
      // A page that has changed since may have other words at this place by now.
      const isThere = text.slice(mention.start, mention.end) === mention.quote
      return linkToPassage(
        window.location.href,
        isThere
          ? { text, span: mention }
          : { text: mention.quote, span: { start: 0, end: mention.quote.length } },
      )
    },
    async hide({ mention }, hide) {
      if (!mention) return false
      const words = { claim: mention.claim, quote: mention.quote }
      // Before it is kept: the mark goes as the button is pressed.
      hidden.set(words, hide)
      const isKept = (await tellBackground(api, { type: 'hide-mention', ...words, hidden: hide })) === true
      if (!isKept) hidden.set(words, !hide)
      return isKept
    },
    openDossier({ description }) {
      void tellBackground(api, { type: 'open-dossier', claim: description.claim.id })
    },
  }
  if (isOfSite(window.location)) return actions
  const { hide: _, ...rest } = actions
  return rest
}
