/** Milliseconds of work after which the page gets its turn: a third of a frame. */
const BUDGET = 5

/**
 * Gives a function to call between steps of long work. While there is time it returns nothing; then a promise that
 * resolves when the page has had its turn.
 */
export function createBreath(window: Window & typeof globalThis): () => Promise<void> | undefined {
  let until = window.performance.now() + BUDGET
  return () => {
    if (window.performance.now() < until) return undefined
    return pause(window).then(() => {
      until = window.performance.now() + BUDGET
    })
  }
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
