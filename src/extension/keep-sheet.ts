import type { WxtBrowser } from 'wxt/browser'
import { hasSheet } from '../page/has-sheet.ts'
import { isOfSite } from './site.ts'
import { pauseAfter, tellBackground } from './tell-background.ts'

/** So often the sheet is asked for before it is given up. */
const TIMES = 4

interface Options {
  api: Pick<WxtBrowser, 'runtime'>
  window: Window
  signal: AbortSignal
}

/**
 * Returns a look for the highlights' sheet that has it brought in again where it is missing. Without it nobody sees marks or
 * cards, and the background cannot know: Chromium 156 says of one page in ten that it loads while the side panel is being closed
 * that the sheet has been inserted, and it has not.
 */
export function keepSheet({ api, window, signal }: Options): () => Promise<void> {
  let isAsking = false

  async function ask() {
    for (let times = 0; times < TIMES && !signal.aborted && !hasSheet(window); times++) {
      if (times > 0) await new Promise((resolve) => window.setTimeout(resolve, pauseAfter(times)))
      await tellBackground(api, { type: 'gate-open' })
    }
  }

  return async () => {
    // The extension's own pages link the sheet themselves.
    if (isAsking || !isOfSite(window.location)) return
    isAsking = true
    await ask()
    isAsking = false
  }
}
