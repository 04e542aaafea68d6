interface Options {
  window: Window
  /** The card's host while a card is open. */
  element: () => HTMLElement | null
  close: () => void
  signal: AbortSignal
}

export interface PointerHold {
  /** A card was opened. Only one that a resting pointer opened goes with the pointer. */
  opened(how: { byPointer: boolean }): void
  /** The pointer left the mark. */
  left(): void
}

/** Milliseconds in which the pointer may cross from the mark to the card, or come back. */
const CROSSING = 400

/**
 * Closes a card that opened under a resting pointer once the pointer has left both mark and card (WCAG 1.4.13: it can be
 * pointed at, and stays as long as it is). A click on the mark or in the card, or focus in it, keeps it open.
 */
export function createPointerHold({ window, element, close, signal }: Options): PointerHold {
  let isHeld = false
  let clickedAt = Number.NEGATIVE_INFINITY
  let timer = 0

  function clicked(event: Event) {
    clickedAt = window.performance.now()
    if (event.target === element()) isHeld = true
  }

  function leave() {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      const card = element()
      if (card && !isHeld && !card.matches(':hover, :focus')) close()
    }, CROSSING)
  }

  window.addEventListener('click', clicked, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => window.clearTimeout(timer))
  return {
    opened({ byPointer }) {
      window.clearTimeout(timer)
      // The annotator opens within the click's own turn.
      isHeld = !byPointer || window.performance.now() - clickedAt < 50
      element()?.addEventListener('pointerleave', leave, { signal })
    },
    left: leave,
  }
}
