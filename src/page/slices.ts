/** Milliseconds of work after which the page gets its turn: a third of a frame. */
const BUDGET = 5

/**
 * To be called between steps of long work. While there is time it returns nothing; then a promise that resolves when
 * the page has had its turn.
 */
export interface Breath {
  (): Promise<void> | undefined
  /** Milliseconds of work so far, the page's turns left out. */
  spent(): number
}

export function createBreath(window: Window & typeof globalThis): Breath {
  let since = window.performance.now()
  let before = 0
  const breathe = () => {
    const worked = window.performance.now() - since
    if (worked < BUDGET) return undefined
    before += worked
    return pause(window).then(() => {
      since = window.performance.now()
    })
  }
  return Object.assign(breathe, { spent: () => before + window.performance.now() - since })
}

function pause(window: Window & typeof globalThis): Promise<void> {
  const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  // A timer would wait four milliseconds after a few turns.
  return new Promise((resolve) => {
    const channel = new window.MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      resolve()
    }
    channel.port2.postMessage(null)
  })
}
