import { describe, expect, test } from 'vitest'
import type { FrameEvidence } from '../../../src/core/match/learned/model.ts'
import { createScorer } from '../../../src/core/match/learned/scorer.ts'
import { pick, randomFrom } from '../../random.ts'
import { asNumbers, type Example } from '../../train/examples.ts'
import { fitModel } from '../../train/fit-model.ts'

const CLAIMS = ['leaving', 'counting']
const NOTHING: FrameEvidence = [0, 0, 0, 0]
const WORDS = ['w river', 'w bread', 'w minister', 'w talks', 'w season', 'w bank', 'w league', 'w rain']
/** The word that tells each claim; and nothing else does. */
const TELLS = ['w depart', 'w soldiers']

function example(random: () => number): Example {
  const told = TELLS.map(() => random() < 0.3)
  const features = [
    ...new Set([...Array.from({ length: 5 }, () => pick(random, WORDS)), ...TELLS.filter((_, k) => told[k])]),
  ]
  return {
    tokens: features.length,
    features,
    windows: [new Map(features.map((name, token) => [name, token]))],
    evidence: CLAIMS.map(() => NOTHING),
    heard: CLAIMS.map(() => true),
    carried: new Set(CLAIMS.filter((_, k) => told[k])),
    neutral: new Set(),
  }
}

const examples = (seed: number, count: number): Example[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => example(random))
}

describe('a model that is fitted', () => {
  const options = { lang: 'en', claims: CLAIMS } as const
  const model = fitModel(examples(1, 1500), options)

  test('is the same from the same examples', () => {
    expect(fitModel(examples(1, 1500), options)).toEqual(model)
  })

  test('tells sentences that it has not seen apart, by rows that were rounded and coded', () => {
    const scorer = createScorer(model)
    const seen = examples(2, 300).flatMap(({ windows, carried }) => {
      const opinions = scorer.score(
        windows.map((features) => asNumbers(features, scorer.table)),
        () => NOTHING,
      )
      return CLAIMS.map((claim) => ({
        told: (opinions.get(claim)?.probability ?? 0) >= 0.5,
        carried: carried.has(claim),
      }))
    })
    expect(seen.filter(({ told, carried }) => told === carried).length / seen.length).toBeGreaterThan(0.98)
    expect(seen.some(({ carried }) => carried)).toBe(true)
  })

  test('is refused where a feature has no row', () => {
    expect(() => createScorer({ ...model, features: `${model.features}\nw none` })).toThrow(RangeError)
  })

  test('keeps the features that tell and has its names sorted', () => {
    const names = model.features.split('\n')
    expect(names).toEqual(expect.arrayContaining(TELLS))
    expect(names).toEqual([...names].sort())
    expect(model.rows.grains).toHaveLength(names.length)
  })
})
