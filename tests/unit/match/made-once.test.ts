import { describe, expect, test, vi } from 'vitest'
import { endOf, madeOnce } from '../../../src/core/match/made-once.ts'

function counting(steps: number) {
  let taken = 0
  const make = vi.fn(function* () {
    for (; taken < steps; taken++) yield
    return { taken }
  })
  return { make, taken: () => taken }
}

describe('something that is made once', () => {
  test('is made in its steps, and then at hand without one', () => {
    const { make } = counting(3)
    const made = madeOnce(make)
    const steps = made.inSteps()
    expect([steps.next(), steps.next(), steps.next()].every(({ done }) => !done)).toBe(true)
    const { done, value } = steps.next()
    expect({ done, value }).toEqual({ done: true, value: { taken: 3 } })
    expect(made.inSteps().next()).toEqual({ done: true, value })
    expect(made.atOnce()).toBe(value)
    expect(make).toHaveBeenCalledTimes(1)
  })

  test('goes on where somebody stopped, who may have been ended', () => {
    const { make, taken } = counting(5)
    const made = madeOnce(make)
    const first = made.inSteps()
    first.next()
    first.next()
    first.return(undefined as never)
    const before = taken()
    const second = made.inSteps()
    second.next()
    expect(taken()).toBe(before + 1)
    expect(made.atOnce()).toEqual({ taken: 5 })
    expect(endOf(second)).toBe(made.atOnce())
    expect(make).toHaveBeenCalledTimes(1)
  })

  test('is tried anew where making it fails', () => {
    let isBroken = true
    const made = madeOnce(function* () {
      yield
      if (isBroken) throw new RangeError('broken')
      return 'whole'
    })
    expect(() => made.atOnce()).toThrow('broken')
    isBroken = false
    expect(made.atOnce()).toBe('whole')
  })
})
