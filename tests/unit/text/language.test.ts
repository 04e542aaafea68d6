import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/core/text/language.ts'
import { languageCases } from '../../cases/text/language.ts'

describe('languageOf', () => {
  test.each(languageCases)('%j is %s (page: %s)', (block, expected, hint) => {
    expect(languageOf(block, hint)).toBe(expected)
  })

  test('presentation forms count as Arabic letters', () => {
    expect(languageOf('ﺍﻟﻘﻮﺍﺕ ﻓﻲ ﺍﻟﻌﺮﺍﻕ', 'ar')).toBe('ar')
  })
})
