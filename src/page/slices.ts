/** Milliseconds of work after which the page gets its turn: a third of a frame. */
const BUDGET = 5

/**
 * To be called between steps of long work. While there is time it returns nothing; then a promise that resolves when
 * the page has had its turn.
 */
export interface Breath {
  (): Promise<void> | undefined
  /** Waits for work that others do meanwhile, outside of the page. */
  wait<T>(work: Promise<T>): Promise<T>
  /** Milliseconds of work so far, the page's turns and others' work left out. */
  spent(): number
  /** Milliseconds of waiting for others so far. */
  waited(): number
}

/** `budget` is how many milliseconds there are between two turns of the page. */
export function createBreath(window: Window & typeof globalThis, budget = BUDGET): Breath {
  const { performance } = window
  let since = performance.now()
  let before = 0
  let waited = 0
  const breathe = () => {
    const worked = performance.now() - since
    if (worked < budget) return undefined
    before += worked
    return giveTurn(window).then(() => {
      since = performance.now()
    })
  }
  async function wait<T>(work: Promise<T>): Promise<T> {
    const begun = performance.now()
    before += begun - since
    try {
      return await work
    } finally {
      since = performance.now()
      waited += since - begun
    }
  }
  const spent = () => before + performance.now() - since
  return Object.assign(breathe, { wait, spent, waited: () => waited })
}

/** Resolves when the page has had its turn. */
export function giveTurn(window: Window & typeof globalThis): Promise<void> {
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
