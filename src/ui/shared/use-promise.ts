import { type Inputs, useCallback, useLayoutEffect, useState } from 'preact/hooks'

export type Loading<T> = { kind: 'loading' } | { kind: 'ready'; value: T } | { kind: 'failed' }

/** Runs `load` at first and whenever an input changes; an answer that comes after a newer question is dropped. */
export function usePromise<T>(load: () => Promise<T>, inputs: Inputs): [Loading<T>, retry: () => void] {
  const [loading, setLoading] = useState<Loading<T>>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  // Not after the frame, as an effect would be: an answer at hand stands in the very frame that asked for it.
  useLayoutEffect(() => {
    let wanted = true
    load().then(
      (value) => wanted && setLoading({ kind: 'ready', value }),
      () => wanted && setLoading({ kind: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [...inputs, attempt])
  const retry = useCallback(() => {
    setLoading({ kind: 'loading' })
    setAttempt((count) => count + 1)
  }, [])
  return [loading, retry]
}
