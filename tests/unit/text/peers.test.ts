import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/core/text/fold.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { tokenize } from '../../../src/core/text/tokens.ts'
import { ducklingNumbers, luceneKeys, peersDiffer, recognizersNumbers } from '../../cases/text/peers.ts'

const valuesIn = (text: string): number[] =>
  readNumbers(tokenize(fold(text).text), 'ar').map(({ low }) => low)

describe('what peers test with', () => {
  test.each(luceneKeys)('Lucene: %j has the key of %j', (written, key) => {
    expect(fold(written).text).toBe(fold(key).text)
    expect(fold(written).text).toBe(key)
  })

  test.each(ducklingNumbers.flatMap(([value, ...texts]) => texts.map((text) => [text, value] as const)))(
    'Duckling: %s is %d',
    (text, value) => {
      expect(valuesIn(text)).toEqual([value])
    },
  )

  test.each(recognizersNumbers)('Recognizers: %s', (text, ...values) => {
    expect(valuesIn(text)).toEqual(values)
  })

  test.each(peersDiffer)('%s: they say %j, we %j: %s', (text, theirs, ours) => {
    expect(valuesIn(text)).toEqual(ours)
    expect(ours).not.toEqual(theirs)
  })
})
