import { expect, onTestFinished, vi } from 'vitest'
import { type AnnotatorOptions, createAnnotator, type OpenRequest } from '../../../src/page/annotator.ts'
import type { Mark } from '../../../src/page/mark.ts'
import { findWords, type PageWindow } from './open-page.ts'

/** An annotator on the page that has read it once. */
export async function annotate(
  window: PageWindow,
  options: Partial<AnnotatorOptions> & { words?: string[] } = {},
) {
  const { words = ['target'], ...rest } = options
  const told: (readonly Mark[])[] = []
  const opened: OpenRequest[] = []
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const annotator = createAnnotator({
    window,
    findMentions: findWords(...words),
    onMentions: (marks) => told.push(marks),
    onOpen: (request) => opened.push(request),
    onError: (error) => expect.fail(String(error)),
    // A test has no hand; what it makes up stands for the reader's doing.
    isByReader: () => true,
    signal: stop.signal,
    ...rest,
  })
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0))
  return { annotator, told, opened, stop }
}

/** The page's own way to see that it was touched. */
export function recordChanges(window: PageWindow): () => MutationRecord[] {
  const observer = new window.MutationObserver(() => {})
  observer.observe(window.document, { subtree: true, childList: true, characterData: true, attributes: true })
  return () => observer.takeRecords()
}

/** Makes up an event of the pointer's at a place. */
export function point(
  window: PageWindow,
  type: string,
  { x, y }: { x: number; y: number },
  init: PointerEventInit = {},
) {
  let target = window.document.elementFromPoint(x, y) ?? window.document.body
  for (let root = target.shadowRoot; root; root = target.shadowRoot) {
    const inner = root.elementFromPoint(x, y)
    if (!inner || inner === target) break
    target = inner
  }
  const options = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x,
    clientY: y,
    pointerType: 'mouse',
    ...init,
  }
  const event = new window.PointerEvent(type, { detail: type === 'click' ? 1 : 0, ...options })
  target.dispatchEvent(event)
  return event
}
