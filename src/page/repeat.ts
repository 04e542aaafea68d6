/** Work is followed by a rest of this many times its length, up to a limit, so that a restless page is not read
 *  without end. */
const REST = 10
const LONGEST_REST = 2000

export interface RepeatOptions {
  window: Window
  work: () => Promise<void>
  onError: (error: unknown) => void
  signal: AbortSignal
}

/** A function that asks for the work to be done: at once, or once more after the work and the rest under way. */
export function repeatOnDemand({ window, work, onError, signal }: RepeatOptions): () => void {
  let isBusy = false
  let isWanted = false

  async function start() {
    isBusy = true
    isWanted = false
    const since = window.performance.now()
    try {
      await work()
    } catch (error) {
      onError(error)
    }
    const rest = (window.performance.now() - since) * REST
    window.setTimeout(rested, Math.min(rest, LONGEST_REST))
  }

  function rested() {
    isBusy = false
    if (isWanted) ask()
  }

  function ask() {
    if (signal.aborted) return
    if (isBusy) isWanted = true
    else void start()
  }

  return ask
}
