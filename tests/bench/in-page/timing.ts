/** Milliseconds that `work` takes, with what it waits for. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const since = performance.now()
  const value = await work()
  return { ms: performance.now() - since, value }
}

/** The same of work that waits for nothing. */
export function timedNow<T>(work: () => T): { ms: number; value: T } {
  const since = performance.now()
  const value = work()
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
  return lateMedian(times)
}

/** The median of the second half of some calls, by what each of them says of itself. */
export function warmOf<Name extends string>(
  rounds: number,
  work: () => Record<Name, number>,
): Record<Name, number> {
  const runs = Array.from({ length: rounds }, work)
  const names = Object.keys(runs[0] ?? {}) as Name[]
  return Object.fromEntries(names.map((name) => [name, lateMedian(runs.map((run) => run[name]))])) as Record<
    Name,
    number
  >
}

function lateMedian(times: readonly number[]): number {
  const late = times.slice(times.length >> 1).sort((a, b) => a - b)
  return late[late.length >> 1] as number
}
