/** Does the work when the browser has nothing better to do, within half a second of a busy page. */
export function whenIdle(window: Window, work: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work, { timeout: 500 })
  else window.setTimeout(work, 0)
}
