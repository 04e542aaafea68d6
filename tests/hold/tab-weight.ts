import type { CDPSession, Page } from 'playwright-core'

/** What a tab's process holds after collection. */
export interface TabWeight {
  /** Bytes of all JavaScript worlds of the page, the page's own and the extension's, with what they hold outside the heap. */
  heap: number
  /** Nodes of the document, and those that only scripts still hold. */
  nodes: number
  listeners: number
  documents: number
}

/** Weighs a tab. Keeps a session with it, and nothing of what is in it. */
export class TabScale {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async on(page: Page): Promise<TabScale> {
    return new TabScale(await page.context().newCDPSession(page))
  }

  async weigh(): Promise<TabWeight> {
    // What the first collection lets go, the next ones take.
    for (let i = 0; i < 4; i++) await this.#session.send('HeapProfiler.collectGarbage')
    const heap = (await this.#session.send('Runtime.getHeapUsage')) as {
      usedSize: number
      embedderHeapUsedSize?: number
      backingStorageSize?: number
    }
    const { nodes, jsEventListeners, documents } = await this.#session.send('Memory.getDOMCounters')
    return {
      heap: heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0),
      nodes,
      listeners: jsEventListeners,
      documents,
    }
  }
}
