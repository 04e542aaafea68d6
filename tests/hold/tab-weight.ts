import type { CDPSession, Page } from 'playwright-core'
import { type HeapBytes, heapBytesOf } from './heap-bytes.ts'

/** What a tab's process holds after collection. */
export interface TabWeight extends HeapBytes {
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
    const bytes = await heapBytesOf(this.#session)
    const { nodes, jsEventListeners, documents } = await this.#session.send('Memory.getDOMCounters')
    return { ...bytes, nodes, listeners: jsEventListeners, documents }
  }
}
