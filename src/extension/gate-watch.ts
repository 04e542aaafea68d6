export interface GateWatchOptions {
  /** Whether the page, as it stands, speaks of the subject. */
  opens: () => boolean
  onOpen: () => void
  /** When to look again for content that came late: milliseconds from the page's, or the navigation's, start. */
  lateChecks?: number[]
}

/**
 * Tests the page now and, while the gate stays shut, again when its title changes, when it navigates without a load, when
 * the reader comes back to the tab, and a few times for late content (only if paragraphs were added meanwhile).
 * The watch ends when the gate opens, or by the function that it returns.
 */
export function watchGate({
  opens,
  onOpen,
  lateChecks = [1000, 3000, 8000, 20_000],
}: GateWatchOptions): () => void {
  const ended = new AbortController()
  const { signal } = ended
  const paragraphs = document.getElementsByTagName('p')
  let timers: number[] = []
  let title = document.title
  let tested = 0

  function test() {
    tested = paragraphs.length
    if (signal.aborted || !opens()) return
    end()
    onOpen()
  }

  function testAgain() {
    if (paragraphs.length !== tested) test()
  }

  function start() {
    timers.forEach(clearTimeout)
    timers = lateChecks.map((delay) => window.setTimeout(testAgain, delay))
    test()
  }

  // A head is busy with scripts and styles on most news pages: only a new title counts.
  const titles = new MutationObserver(() => {
    if (title === document.title) return
    title = document.title
    start()
  })

  function end() {
    ended.abort()
    titles.disconnect()
    timers.forEach(clearTimeout)
  }

  if (document.head) titles.observe(document.head, { childList: true, characterData: true, subtree: true })
  window.navigation?.addEventListener('navigatesuccess', start, { signal })
  window.addEventListener('popstate', start, { signal })
  document.addEventListener('visibilitychange', () => !document.hidden && testAgain(), { signal })
  start()
  return end
}
