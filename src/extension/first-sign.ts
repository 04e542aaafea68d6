/** Not `scroll`: pages scroll by themselves, and the browser vouches for that too. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel']

/** Calls once when somebody first points, touches, types or scrolls in the page. */
export function onFirstSign(window: Window, { signal, onSign }: { signal: AbortSignal; onSign: () => void }) {
  const seen = new AbortController()
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, seen.signal]) }
  const sign = ({ isTrusted }: Event) => {
    if (!isTrusted) return
    seen.abort()
    onSign()
  }
  for (const type of SIGNS) window.addEventListener(type, sign, options)
}
