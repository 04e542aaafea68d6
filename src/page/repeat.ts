import { type Breath, createBreath } from './slices.ts'

/**
 * Work is followed by a rest of this many times its length: however restless the page, we take no more than a twelfth of
 * its time. What others do for us meanwhile, outside of the page, is followed by a rest as long as that took. A limit keeps
 * one long reading of a huge page from making the next change wait for minutes.
 */
const REST = 11
const LONGEST_REST = 20_000

export interface RepeatOptions {
  window: Window & typeof globalThis
  /** Breathes as it goes; what is counted is the time between breaths. */
  work: (breath: Breath) => Promise<void>
  /** The least rest, in milliseconds. */
  least?: number
  onError: (error: unknown) => void
  signal: AbortSignal
}

/** A function that asks for the work to be done: at once, or once more after the work and the rest under way. */
export function repeatOnDemand({ window, work, least = 0, onError, signal }: RepeatOptions): () => void {
  let isBusy = false
  let isWanted = false

  async function start() {
    isBusy = true
    isWanted = false
    const breath = createBreath(window)
    try {
      await work(breath)
    } catch (error) {
      onError(error)
    }
    const rest = Math.max(least, breath.spent() * REST, breath.waited())
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
