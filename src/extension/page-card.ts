import { languageOf } from '../core/text/language.ts'
import type { Annotator, OpenRequest } from '../page/annotator.ts'
import { linesOf } from '../page/hit-test.ts'
import type { Mark } from '../page/mark.ts'
import type { CardActions } from '../ui/card/card-actions.tsx'
import { type CardHost, createCardHost } from '../ui/card/card-host.ts'
import { createPin } from '../ui/card/pin.ts'
import { chooseLocale, type Locale } from '../ui/shared/locale.ts'
import type { Look } from '../ui/shared/look.ts'
import { cardModelOf } from './card-model.ts'
import type { PageSettings } from './messages.ts'
import { createPointerHold } from './pointer-hold.ts'
import type { Records } from './records.ts'
import { whenRemoved } from './when-removed.ts'

interface Options {
  window: Window & typeof globalThis
  records: Records
  /** The card's style sheet as text. */
  css: string
  actions: CardActions
  /** The reader has closed the card, or it has closed because the reader went on. */
  onClosed: () => void
  signal: AbortSignal
}

interface OnPage {
  article: ReturnType<Annotator['article']>
  language: PageSettings['cardLanguage']
  /** Which of the mark's mentions comes first. */
  first: number
}

export interface PageCard {
  open(request: OpenRequest, page: OnPage): void
  /** Gets ready to open the mark's card, in steps; costs as much as to open it, and shows nothing. */
  prepare(mark: Mark, page: OnPage): Generator<void, void>
  /** How cards look from now on, one that is open too. */
  wear(look: Look): void
  /** Takes the card away for something else; `onClosed` is not called. */
  close(): void
  /** The pointer left the mark that it was on. */
  pointerLeft(): void
  /** Whether a node is a card's host, or was one. What is inside is not seen from the page. */
  owns(node: Node): boolean
}

/** The page's one card, in the language of the marked passage unless the reader has chosen another. */
export function createPageCard({ window, records, css, actions, onClosed, signal }: Options): PageCard {
  const { document } = window
  const hosts = new Map<Locale, CardHost>()
  const pin = createPin()
  const ours = new WeakSet<Node>()
  let shown: HTMLElement | null = null
  let look: Look | null = null
  const element = () => [...hosts.values()].find((host) => host.isOpen)?.element ?? null
  const hold = createPointerHold({ window, element, close: closeHosts, signal })

  function hostFor(locale: Locale): CardHost {
    const host = hosts.get(locale) ?? createCardHost({ document, locale, css, pin, actions })
    hosts.set(locale, host)
    return host
  }

  function closeHosts() {
    for (const host of hosts.values()) host.close()
  }

  function close() {
    shown = null
    closeHosts()
  }

  function watchClosing(opened: HTMLElement) {
    shown = opened
    ours.add(opened)
    whenRemoved(opened, () => {
      if (shown !== opened) return
      shown = null
      onClosed()
    })
  }

  signal.addEventListener('abort', () => {
    for (const host of hosts.values()) host.dispose()
  })

  function cardOf({ mentions }: Mark, { article, language, first }: OnPage) {
    const inOrder = [...mentions.slice(first), ...mentions.slice(0, first)]
    const models = inOrder.flatMap((mention) => cardModelOf(records, mention, article ?? {}) ?? [])
    const quote = mentions[0]?.quote ?? ''
    const locale = language === 'auto' ? localeOf(quote, { article, window }) : language
    return { models, host: hostFor(locale) }
  }

  return {
    *prepare(mark, page) {
      const { models, host } = cardOf(mark, page)
      yield
      yield* host.prepare(models)
    },
    open({ mark, rect, origin }, page) {
      const { models, host } = cardOf(mark, page)
      close()
      if (look) host.wear(look)
      host.open({ models, anchor: () => boxAround(mark, rect()), focus: origin !== 'pointer' })
      // A pinned card stays, whatever brought the reader to this mark.
      hold.opened({ byPointer: origin === 'pointer' && !pin.at })
      const opened = element()
      if (opened) watchClosing(opened)
    },
    wear(other) {
      look = other
      for (const host of hosts.values()) host.wear(other)
    },
    close,
    pointerLeft: hold.left,
    owns: (node) => ours.has(node),
  }
}

function localeOf(
  quote: string,
  { article, window }: { article: ReturnType<Annotator['article']>; window: Window },
): Locale {
  const spoken = languageOf(quote, article?.lang) ?? article?.lang
  return chooseLocale(spoken ? [spoken, ...window.navigator.languages] : window.navigator.languages)
}

/** All lines of a mark, so that the card covers none of them; `line` alone where the page has changed since. */
function boxAround(mark: Mark, line: DOMRect): DOMRect {
  const lines = linesOf(mark)
  if (!lines.some(({ x, y }) => x === line.x && y === line.y)) return line
  const [left, top] = [Math.min(...lines.map((box) => box.left)), Math.min(...lines.map((box) => box.top))]
  const [right, bottom] = [
    Math.max(...lines.map((box) => box.right)),
    Math.max(...lines.map((box) => box.bottom)),
  ]
  return new DOMRect(left, top, right - left, bottom - top)
}
