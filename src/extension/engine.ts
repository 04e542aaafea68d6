import { type Annotator, createAnnotator } from '../page/annotator.ts'
import type { FindMentions } from '../page/reading.ts'
import type { PageItem } from '../ui/popup/popup-port.ts'
import { type EngineApi, listenToExtension } from './listen-to-extension.ts'
import type { PageSettings } from './messages.ts'
import { createPageCard } from './page-card.ts'
import { pageItemsOf } from './page-items.ts'
import type { Records } from './records.ts'
import { tellBackground } from './tell-background.ts'

export interface EngineOptions {
  window: Window & typeof globalThis
  api: EngineApi
  findMentions: FindMentions
  records: Records
  /** The card's style sheet as text. */
  cardCss: string
}

export interface Engine {
  /** False once the extension was updated or removed under the page, or after `dispose`. */
  isAlive(): boolean
  /** Leaves the page as it was found. */
  dispose(): void
}

/** Marks the page, opens cards and answers background and popup, until the page or the extension goes. */
export async function startEngine({
  window,
  api,
  findMentions,
  records,
  cardCss,
}: EngineOptions): Promise<Engine> {
  const ended = new AbortController()
  const { signal } = ended
  const card = createPageCard({
    window,
    records,
    css: cardCss,
    onClosed: () => annotator?.leaveCurrent(),
    signal,
  })
  let settings: PageSettings = { paused: true, language: 'auto', openOn: 'hover' }
  let annotator: Annotator | null = null
  let read = Promise.withResolvers<void>()

  const isAlive = () => !signal.aborted && Boolean(api.runtime?.id)
  const dispose = () => {
    ended.abort()
    read.resolve()
  }
  /** An orphan goes at the first sign that it is one, without a word. */
  function aliveOrGone(): boolean {
    if (!isAlive()) dispose()
    return isAlive()
  }

  function tellCount(count: number) {
    if (aliveOrGone() && !settings.paused) void tellBackground(api, { type: 'mention-count', count })
  }

  function annotate(): Annotator {
    return createAnnotator({
      window,
      findMentions,
      openOn: settings.openOn,
      isOwn: card.owns,
      signal,
      onMentions: (marks) => {
        read.resolve()
        tellCount(marks.length)
      },
      onOpen: (request) => {
        if (aliveOrGone())
          card.open(request, { article: annotator?.article() ?? null, language: settings.language })
      },
      onLeave: card.pointerLeft,
      // A page that cannot be read is left alone; nothing goes to its console.
      onError: () => read.resolve(),
    })
  }

  async function applySettings() {
    const told = await tellBackground(api, { type: 'page-settings' })
    if (!told) return void aliveOrGone()
    const wasPaused = settings.paused
    settings = told
    if (settings.paused) {
      annotator?.pause()
      card.close()
    } else if (!annotator) annotator = annotate()
    else if (wasPaused) {
      read = Promise.withResolvers()
      annotator.resume()
    }
  }

  function go(step: 'next' | 'previous') {
    card.close()
    if (annotator?.[step]()) annotator.openCurrent()
  }

  async function listMentions(): Promise<PageItem[]> {
    if (settings.paused || !annotator) return []
    await read.promise
    return pageItemsOf(annotator.marks(), records, annotator.article()?.lang)
  }

  listenToExtension(api, {
    signal,
    hear: {
      'next-mention': () => go('next'),
      'previous-mention': () => go('previous'),
      'settings-changed': () => void applySettings(),
      'list-mentions': listMentions,
      'show-mention': ({ id }) => annotator?.show(id) ?? false,
    },
  })
  window.document.addEventListener('visibilitychange', aliveOrGone, { signal })
  // The browser forgets a tab's badge when it leaves a page, and does not run scripts anew when it comes back to it.
  const cameBack = ({ persisted }: PageTransitionEvent) =>
    persisted && tellCount(annotator?.marks().length ?? 0)
  window.addEventListener('pageshow', cameBack, { signal })
  await applySettings()
  return { isAlive, dispose }
}
