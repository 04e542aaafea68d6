import { type Annotator, createAnnotator, type Manner, type OpenRequest } from '../page/annotator.ts'
import type { Mark } from '../page/mark.ts'
import { whenIdle } from '../page/when-idle.ts'
import { askAboutArticle } from './ask-about-article.ts'
import { HiddenOnPage } from './hidden-on-page.ts'
import { keepSheet } from './keep-sheet.ts'
import { listedMentions, mentionOfRow, placeOfRow } from './listed-mentions.ts'
import { type EngineApi, listenToExtension } from './listen-to-extension.ts'
import { isMarked } from './marked-states.ts'
import type { ListedMentions, PageSettings, ToldMention } from './messages.ts'
import { createPageActions } from './page-actions.ts'
import { createPageCard, type PageCard } from './page-card.ts'
import type { Records } from './records.ts'
import { removeLeftCard } from './remove-left-card.ts'
import { defaultSettings } from './settings.ts'
import { tellBackground } from './tell-background.ts'
import { tellReaderAt } from './tell-reader-at.ts'

export interface EngineOptions {
  window: Window & typeof globalThis
  api: EngineApi
  records: Records
  /** The card's style sheet as text. */
  cardCss: string
}

/** Marks a page, opens cards and answers background and popup, until the page or the extension goes. */
export class Engine {
  readonly #options: EngineOptions
  readonly #ended = new AbortController()
  readonly #card: PageCard
  readonly #hidden: HiddenOnPage
  readonly #lookForSheet: () => Promise<void>
  #annotator: Annotator | null = null
  /** What the popup asked to see: of a mark with several mentions, which. */
  #asked: ReturnType<typeof placeOfRow> | null = null
  #settings: PageSettings = { ...defaultSettings, paused: true, hidden: [] }
  #marked: { states: string; isShown: NonNullable<Manner['isShown']> } = { states: '', isShown: () => false }
  /** Resolves when the background has first been asked for the settings: until then nobody knows what is to be read. */
  readonly #told = Promise.withResolvers<void>()
  /** Resolves when the page has been read for the first time since the start or a pause. */
  #read = Promise.withResolvers<void>()
  #readerMoved: () => void = () => {}
  #hasHadMarks = false
  #count = 0

  constructor(options: EngineOptions) {
    const { api, window, records, cardCss } = options
    const { signal } = this.#ended
    this.#options = options
    this.#lookForSheet = keepSheet({ api, window, signal })
    this.#hidden = new HiddenOnPage(() => this.#annotator?.hiddenChanged())
    this.#card = createPageCard({
      window,
      records,
      css: cardCss,
      actions: createPageActions({
        api,
        window,
        hidden: this.#hidden,
        article: () => this.#annotator?.article() ?? null,
      }),
      onClosed: () => this.#annotator?.leaveCurrent(),
      signal,
    })
  }

  async start(): Promise<void> {
    const { api, window } = this.#options
    const { signal } = this.#ended
    removeLeftCard(window.document)
    listenToExtension(api, {
      signal,
      hear: {
        'next-mention': () => this.#go('next'),
        'previous-mention': () => this.#go('previous'),
        'settings-changed': () => void this.#applySettings(),
        'list-mentions': () => this.#listMentions(),
        'show-mention': ({ id }) => this.#show(id),
        'go-to-mention': ({ id }) => this.#goTo(id),
        'tell-mention': ({ id }) => this.#tell(id),
      },
    })
    this.#readerMoved = tellReaderAt({
      api,
      window,
      at: () => this.#annotator?.nearest()?.id ?? null,
      signal,
    })
    window.document.addEventListener('visibilitychange', () => this.#stillAlive(), { signal })
    window.addEventListener('pageshow', (event) => this.#cameBack(event), { signal })
    await this.#applySettings()
  }

  /** False once the extension was updated or removed under the page, or after `dispose`. */
  isAlive(): boolean {
    return !this.#ended.signal.aborted && Boolean(this.#options.api.runtime?.id)
  }

  /** Leaves the page as it was found. */
  dispose(): void {
    this.#ended.abort()
    this.#read.resolve()
  }

  /** An orphan goes at the first sign that it is one, without a word. */
  #stillAlive(): boolean {
    if (!this.isAlive()) this.dispose()
    return this.isAlive()
  }

  async #applySettings(): Promise<void> {
    const told = await tellBackground(this.#options.api, { type: 'page-settings' })
    this.#told.resolve()
    if (!this.#stillAlive() || !told) return
    const wasPaused = this.#settings.paused
    this.#settings = told
    this.#card.wear(told)
    this.#annotator?.adjust(this.#manner())
    this.#hidden.replace(told.hidden)
    if (told.paused) this.#pause()
    else if (wasPaused) this.#resume()
  }

  #pause() {
    this.#annotator?.pause()
    this.#card.close()
  }

  #resume() {
    this.#read = Promise.withResolvers()
    if (this.#annotator) this.#annotator.resume()
    else this.#annotator = this.#annotate()
  }

  #annotate(): Annotator {
    const { window, api } = this.#options
    return createAnnotator({
      window,
      findMentions: askAboutArticle(api, { window, signal: this.#ended.signal }),
      ...this.#manner(),
      isOwn: this.#card.owns,
      isHidden: (mention) => this.#hidden.has(mention),
      signal: this.#ended.signal,
      onMentions: (marks) => {
        this.#read.resolve()
        this.#tellCount(marks)
        this.#readerMoved()
        this.#onFirstMarks(marks)
      },
      onOpen: (request) => this.#open(request),
      onLeave: () => this.#card.pointerLeft(),
      // A page that cannot be read is left alone; nothing goes to its console.
      onError: () => this.#read.resolve(),
    })
  }

  #manner(): Manner {
    const { openOn, highlight, markedStates } = this.#settings
    // The same question as before is the same function: the marks are not painted anew for it.
    if (this.#marked.states !== markedStates.join())
      this.#marked = {
        states: markedStates.join(),
        isShown: ({ contents }) => isMarked(contents, markedStates),
      }
    return { openOn, look: highlight, isShown: this.#marked.isShown }
  }

  #open(request: OpenRequest) {
    if (!this.#stillAlive()) return
    const first = this.#asked?.mark === request.mark.id ? this.#asked.index : 0
    this.#asked = null
    void this.#lookForSheet()
    this.#card.open(request, { ...this.#onPage(), first })
    this.#readerMoved()
  }

  #onPage() {
    return { article: this.#annotator?.article() ?? null, language: this.#settings.cardLanguage }
  }

  /** What is done while nobody waits for it, when a page has marks for the first time. */
  #onFirstMarks(marks: readonly Mark[]) {
    const mark = this.#hasHadMarks ? undefined : marks.find(this.#marked.isShown)
    if (!mark) return
    this.#hasHadMarks = true
    const { window } = this.#options
    // The first card takes the code through its slowest run.
    const steps = this.#card.prepare(mark, { ...this.#onPage(), first: 0 })
    const step = () => {
      if (this.isAlive() && !steps.next().done) whenIdle(window, step)
    }
    whenIdle(window, () => {
      void this.#lookForSheet()
      step()
    })
  }

  #show(id: string): boolean {
    this.#asked = placeOfRow(id)
    return this.#annotator?.show(this.#asked.mark) ?? false
  }

  #goTo(id: string): boolean {
    this.#card.close()
    const gone = this.#annotator?.goTo(placeOfRow(id).mark) ?? false
    this.#readerMoved()
    return gone
  }

  #tell(id: string): ToldMention | null {
    const annotator = this.#annotator
    const mention = annotator && mentionOfRow([...annotator.marks(), ...annotator.possible()], id)
    const { lang, published } = annotator?.article() ?? {}
    return mention && { mention, lang, published }
  }

  #go(step: 'next' | 'previous') {
    this.#card.close()
    if (this.#annotator?.[step]()) this.#annotator.openCurrent()
  }

  /** A marked place may have several mentions: each is a row of the lists that the count stands for. */
  #tellCount(marks = this.#annotator?.marks() ?? []) {
    if (!this.#stillAlive() || this.#settings.paused) return
    const marked = marks.filter(this.#marked.isShown)
    this.#count = marked.reduce((sum, { contents }) => sum + contents.length, 0)
    // Said again, it is as it stands by then: an older count must not come after a newer one, nor after a pause.
    void tellBackground(this.#options.api, () =>
      this.isAlive() && !this.#settings.paused ? { type: 'mention-count', count: this.#count } : null,
    )
  }

  /** The browser forgets a tab's badge when it leaves a page, and runs no script anew when it comes back to it. */
  #cameBack({ persisted }: PageTransitionEvent) {
    if (persisted) this.#tellCount()
  }

  async #listMentions(): Promise<ListedMentions> {
    await this.#told.promise
    if (this.#settings.paused) return { marked: [], leftOut: [], possible: [] }
    await this.#read.promise
    const lang = this.#annotator?.article()?.lang
    const rowsOf = (marks: readonly Mark[] = []) => listedMentions(marks, lang)
    const { marked, leftOut } = this.#marks()
    return {
      marked: rowsOf(marked),
      leftOut: rowsOf(leftOut),
      possible: rowsOf(this.#annotator?.possible()),
    }
  }

  /** The page's marks by whether the reader wants their state marked. */
  #marks(): { marked: Mark[]; leftOut: Mark[] } {
    const { isShown } = this.#marked
    const { marked = [], leftOut = [] } = Object.groupBy(this.#annotator?.marks() ?? [], (mark) =>
      isShown(mark) ? 'marked' : 'leftOut',
    )
    return { marked, leftOut }
  }
}
