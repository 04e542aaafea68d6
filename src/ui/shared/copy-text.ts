/**
 * Puts a text on the clipboard, in the turn of a click or key. False where the browser refuses; on pages without a
 * secure connection only the older way is there.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const window = document.defaultView
  try {
    if (window?.navigator.clipboard) {
      await window.navigator.clipboard.writeText(text)
      return true
    }
  } catch {
    // A page may forbid it by its permissions policy, and still allow the older way.
  }
  return copyByEvent(document, text)
}

/** Without a field to select: the page's focus and selection stay as they are. */
function copyByEvent(document: Document, text: string): boolean {
  let isTaken = false
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isTaken = event.clipboardData !== null
  }
  const listening = { capture: true }
  document.defaultView?.addEventListener('copy', take, listening)
  try {
    document.execCommand('copy')
  } catch {
    // Told by what it has not done.
  }
  document.defaultView?.removeEventListener('copy', take, listening)
  return isTaken
}
