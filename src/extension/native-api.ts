import type { WxtBrowser } from 'wxt/browser'

/**
 * The browser's own extension API, for scripts that run in pages. The polyfill would add ten kilobytes to each of them
 * for what both browsers do natively: promises from `runtime.sendMessage`, and `sendResponse` in listeners.
 * Chromium calls the object `chrome`; Firefox gives promises under `browser` only.
 */
export const nativeApi: WxtBrowser =
  (globalThis as { browser?: WxtBrowser }).browser ?? (globalThis as unknown as { chrome: WxtBrowser }).chrome
