import type { Browser } from 'wxt/browser'
import { isExtension } from './is-extension.ts'
import type { EngineApi } from './listen-to-extension.ts'
import { READER_PORT, type ReaderAt } from './messages.ts'

/** Milliseconds, at least, between two looks at where the reader is. */
const PACE = 120

/**
 * Tells every side panel that asks at which mark the reader is: at once, while the page scrolls or is resized, and when
 * the returned function says that it may be another. Costs a page nothing while nobody asks.
 */
export function tellReaderAt({
  api,
  window,
  at,
  signal,
}: {
  api: EngineApi
  window: Window
  /** The id of the mark that the reader is at. */
  at: () => string | null
  signal: AbortSignal
}): () => void {
  const told = new Map<Browser.runtime.Port, string | null>()
  let timer = 0

  function look() {
    timer = 0
    const now = at()
    for (const [port, before] of told) {
      if (before === now) continue
      told.set(port, now)
      port.postMessage({ at: now } satisfies ReaderAt)
    }
  }

  function lookSoon() {
    if (told.size > 0 && timer === 0) timer = window.setTimeout(look, PACE)
  }

  function connected(port: Browser.runtime.Port) {
    if (port.name !== READER_PORT || !isExtension(port.sender, api.runtime)) return
    const now = at()
    told.set(port, now)
    port.onDisconnect.addListener(() => told.delete(port))
    port.postMessage({ at: now } satisfies ReaderAt)
  }

  api.runtime.onConnect.addListener(connected)
  const passive = { passive: true, signal }
  // Captured: many pages scroll in a box of their own.
  window.document.addEventListener('scroll', lookSoon, { ...passive, capture: true })
  window.addEventListener('resize', lookSoon, passive)
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer)
    try {
      for (const port of told.keys()) port.disconnect()
      api.runtime.onConnect.removeListener(connected)
    } catch {
      // The extension is gone, and its connections with it.
    }
    told.clear()
  })
  return lookSoon
}
