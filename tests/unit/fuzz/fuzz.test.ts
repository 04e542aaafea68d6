import { describe, expect, test } from 'vitest'
import { runTarget } from '../../fuzz/run-target.ts'
import { shrink } from '../../fuzz/shrink.ts'
import { target } from '../../fuzz/target.ts'
import { TARGETS } from '../../fuzz/targets.ts'
import { randomFrom } from '../../random.ts'

/** In milliseconds: thousands of cases on a busy machine. */
const LONG = 120_000
const SAMPLE = 2000
const seed = Math.floor(Math.random() * 2 ** 32)

describe('a sample of random cases holds', () => {
  test.each(TARGETS.map((one) => [one.name, one] as const))(
    `%s, from seeds 1 and ${seed}`,
    (_, one) => {
      const cases = Math.ceil((one.sample ?? SAMPLE) / 2)
      for (const first of [1, seed]) {
        const outcome = runTarget(one, { cases, seed: first, mostFailures: 1 })
        expect(outcome.failures).toEqual([])
        expect(outcome.cases).toBe(cases)
      }
    },
    LONG,
  )

  test.each(TARGETS.map((one) => [one.name, one] as const))('%s makes one case of one seed', (_, one) => {
    const [first, again, other] = [7, 7, 8].map((own) => one.make(randomFrom(own)))
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
  })
})

test('a failing case is told with its seed, and cut down to what fails', () => {
  const noA = target({
    name: 'no-a',
    make: (random) => ({ text: Array.from({ length: 40 }, () => (random() < 0.1 ? 'a' : 'b')).join('') }),
    cuts: ['text'],
    check({ text }) {
      if (text.includes('a')) throw new Error('an a')
    },
  })
  const { failures, cases } = runTarget(noA, { cases: 1000, seed: 5 })
  expect(failures).toHaveLength(5)
  expect(cases).toBeLessThan(1000)
  for (const { seed: own, shrunk, message } of failures) {
    expect(shrunk).toEqual({ text: 'a' })
    expect(message).toContain('an a')
    expect(runTarget(noA, { cases: 1, seed: own }).failures[0]?.seed).toBe(own)
  }
})

test('lists and the texts in them are cut, other fields are left', () => {
  const one = target({
    name: 'x',
    make: () => ({ list: ['abc', 'def'], day: '2024-01-01' }),
    cuts: ['list'],
    check() {},
  })
  const fails = (value: unknown) => (value as { list: string[] }).list.join('').includes('e')
  expect(
    shrink(
      one,
      one.make(() => 0),
      fails,
    ),
  ).toEqual({ list: ['e'], day: '2024-01-01' })
})
