/** Something that takes long to make, and is made once. */
export interface MadeOnce<Value> {
  /** Steps of a few milliseconds at most. Who stops halfway leaves the rest to whoever asks next. */
  inSteps(): Generator<void, Value>
  atOnce(): Value
}

export function madeOnce<Value>(make: () => Generator<void, Value>): MadeOnce<Value> {
  let making: Generator<void, Value> | null = null
  let made: { value: Value } | null = null

  /** Whether it is made. Not `yield*`, which would end the making when the one who asks is ended. */
  const step = (): { value: Value } | null => {
    if (made) return made
    making ??= make()
    const steps = making
    // A generator that has thrown is at its end, with nothing made: whoever asks next begins anew.
    making = null
    const { done, value } = steps.next()
    if (done) made = { value }
    else making = steps
    return made
  }

  return {
    *inSteps() {
      for (;;) {
        const done = step()
        if (done) return done.value
        yield
      }
    },
    atOnce() {
      for (;;) {
        const done = step()
        if (done) return done.value
      }
    },
  }
}

/** The value that a generator ends with. */
export function endOf<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
