/** Milliseconds that `work` takes, with what it waits for. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const since = performance.now()
  const value = await work()
  return { ms: performance.now() - since, value }
}

/**
 * Milliseconds that `work` takes together with the style, layout and paint of the frame that it is part of. (What a frame
 * still has to do comes before the message.)
 */
export function withFrame(work: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const since = performance.now()
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve(performance.now() - since)
      }
      work()
      port2.postMessage(null)
    })
  })
}

/** Once warm: the median of the second half of `rounds` calls. */
export async function warm(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push((await timed(work)).ms)
  const late = times.slice(rounds >> 1).sort((a, b) => a - b)
  return late[late.length >> 1] as number
}
