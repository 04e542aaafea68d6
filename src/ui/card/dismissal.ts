interface Options {
  document: Document
  host: HTMLElement
  /** A pinned card stays when the reader goes on with the page. */
  isPinned: () => boolean
  signal: AbortSignal
  onDismiss: () => void
}

/** Ends the card on Escape, wherever the focus is, and on a press that begins and ends outside it unless it is pinned. */
export function dismissal({ document, host, isPinned, signal, onDismiss }: Options) {
  const window = document.defaultView
  if (!window) return
  const options = { capture: true, signal }
  let beganOutside = false

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return
    // The uppermost layer takes the key: a dialog of the page behind the card stays open.
    event.stopImmediatePropagation()
    event.preventDefault()
    onDismiss()
  }

  function onPointerDown(event: PointerEvent) {
    beganOutside = event.target !== host
  }

  // A selection dragged out of the card ends outside, but did not begin there.
  function onClick(event: MouseEvent) {
    if (beganOutside && event.target !== host && !isPinned()) onDismiss()
  }

  window.addEventListener('keydown', onKeyDown, options)
  window.addEventListener('pointerdown', onPointerDown, options)
  window.addEventListener('click', onClick, options)
}
