import type { CDPSession, Page } from '@playwright/test'
import type { ExtensionBrowser } from '../support/browser.ts'
import { WATCH, watchPage } from './page-watch.ts'

export interface Painted {
  text: string
  /** The middle of its first line's box, in the viewport. */
  x: number
  y: number
}

/** What a page can hear of itself in its console. */
interface Line {
  text: string
  isOurs: boolean
}

/**
 * A tab on a page that may have broken its own world: what is painted is read from a world of our own beside it. Nothing
 * here calls a function of the page's but its own doings.
 */
export class OddTab {
  readonly page: Page
  readonly lines: Line[] = []
  readonly #session: CDPSession
  readonly #extensionId: string
  readonly #ours = new Set<number>()
  #world: number | null = null

  private constructor(page: Page, session: CDPSession, extensionId: string) {
    this.page = page
    this.#session = session
    this.#extensionId = extensionId
  }

  static async open(page: Page, { extensionId }: ExtensionBrowser): Promise<OddTab> {
    const session = await page.context().newCDPSession(page)
    const tab = new OddTab(page, session, extensionId)
    await tab.#listen()
    return tab
  }

  /** Gives every page that is loaded from now on a test script of its own. */
  async watch() {
    await this.page.addInitScript(watchPage, WATCH)
  }

  async #listen() {
    const session = this.#session
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(this.#extensionId)) this.#ours.add(context.id)
    })
    session.on(
      'Runtime.exceptionThrown',
      ({ exceptionDetails: { exception, text, executionContextId, url } }) =>
        this.#note(exception?.description ?? text, { context: executionContextId, from: url }),
    )
    session.on('Runtime.consoleAPICalled', ({ args, type, executionContextId, stackTrace }) =>
      this.#note(`${type} ${args.map(({ value, description }) => value ?? description).join(' ')}`, {
        context: executionContextId,
        from: stackTrace?.callFrames[0]?.url,
      }),
    )
    session.on('Log.entryAdded', ({ entry: { text, url } }) => this.#note(text, { from: url }))
    await session.send('Runtime.enable')
    await session.send('Log.enable')
  }

  #note(text: string, { context, from }: { context?: number | undefined; from?: string | undefined }) {
    const isOurs =
      (context !== undefined && this.#ours.has(context)) ||
      [from, text].some((words) => words?.includes(this.#extensionId))
    this.lines.push({ text, isOurs })
  }

  /** What is painted where a reader can see it (on the screen or not), in page order. */
  painted(): Promise<Painted[]> {
    return this.#beside(() => {
      const styles = ['hashiya-mark', 'hashiya-current']
      const ranges = styles.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      const live = ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        const { host } = startContainer.getRootNode() as Partial<ShadowRoot>
        const parent = startContainer.parentElement ?? host
        const isSeen = parent?.isConnected && parent.checkVisibility({ visibilityProperty: true })
        // What the page has changed since is not painted by the browser either.
        const lengths = [startContainer, endContainer].map((node) => (node as Text).data?.length ?? 0)
        const isStale =
          startOffset > (lengths[0] ?? 0) || endOffset > (lengths[1] ?? 0) || !endContainer.isConnected
        if (!isSeen || isStale) return []
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return [range]
      })
      /** What is shown in a shadow tree stands where its host does; within one, in the order of that tree. */
      const outward = (range: Range) => {
        const places = [range]
        for (let at: Node | null = range.startContainer; at; ) {
          const next: Node | null | undefined =
            (at as Partial<Text>).assignedSlot ?? at.parentNode ?? (at as Partial<ShadowRoot>).host
          if (next && next.getRootNode() !== at.getRootNode()) {
            const place = document.createRange()
            place.selectNode(next)
            places.unshift(place)
          }
          at = next ?? null
        }
        return places
      }
      const order = (a: Range, b: Range) => {
        const [one, other] = [outward(a), outward(b)]
        for (const [i, place] of one.entries()) {
          const step = other[i] ? place.compareBoundaryPoints(Range.START_TO_START, other[i]) : 0
          if (step !== 0) return step
        }
        return 0
      }
      live.sort(order)
      return live.flatMap((range) => {
        const [box] = range.getClientRects()
        return box ? { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 } : []
      })
    })
  }

  /** Brings a painted place into view as a reader does who turns the wheel. */
  async scrollTo(index: number) {
    for (let turn = 0; turn < 20; turn++) {
      const { x = 0, y = 0 } = (await this.painted())[index] ?? {}
      const { width, height } = this.page.viewportSize() as { width: number; height: number }
      if (y > 0 && y < height && x > 0 && x < width) return
      await this.page.mouse.wheel(x > 0 && x < width ? 0 : x - width / 2, y - height / 2)
      await this.#beside(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  }

  /** Does something in the page's own world, as its own doing. */
  async act(work: () => void) {
    await this.#inPage(`${WATCH}.own(${work})`)
  }

  /** What the page's own test script has noticed. */
  async noticed(): Promise<string[]> {
    return (await this.#inPage(`${WATCH}.noticed()`)) as string[]
  }

  async #inPage(expression: string): Promise<unknown> {
    return this.#evaluate({ expression })
  }

  async #beside<T>(work: () => T): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        this.#world ??= await this.#newWorld()
        return (await this.#evaluate({ expression: `(${work})()`, contextId: this.#world })) as T
      } catch (error) {
        // The page was left since.
        this.#world = null
        if (attempt > 1) throw error
      }
    }
  }

  async #newWorld(): Promise<number> {
    const { frameTree } = await this.#session.send('Page.getFrameTree')
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'beside',
    })
    return executionContextId
  }

  async #evaluate(what: { expression: string; contextId?: number }): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      ...what,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
}
