import { expect, test } from 'vitest'
import { analyses, licensed } from '../../../src/core/match/clitics.ts'
import { inflect } from '../../../src/core/match/inflect.ts'
import { normalForm } from '../../../src/core/match/phrase.ts'
import { fold } from '../../../src/core/text/fold.ts'
import { CLITICS } from '../../cases/match/clitics.ts'

test.each(CLITICS)('$word as $form ($class): $may', ({ word, form, class: wordClass, may }) => {
  const surfaces = inflect(normalForm(form, wordClass), wordClass, 'ar')
  const fits = analyses(fold(word).text).some(
    (analysis) => surfaces.includes(analysis.stem) && licensed(wordClass, analysis),
  )
  expect(fits).toBe(may)
})

test('the whole word is tried before any cut', () => {
  expect(analyses('واشنطن')[0]).toEqual({ before: '', stem: 'واشنطن', after: '' })
})
