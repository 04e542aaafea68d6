import { describe, expect, test } from 'vitest'
import type { ClaimCase } from '../../cases/match/claim-case.ts'
import { ARABIC } from '../../cases/match/claims-ar.ts'
import { ENGLISH } from '../../cases/match/claims-en.ts'
import { MATCHER } from './bundled-matcher.ts'

/** The claims of the case's own text, not of its title, with the comparison where there is one. */
function found({ title, text, published }: ClaimCase): string[] {
  const lead = title === undefined ? 0 : title.length + 1
  return MATCHER.findMentions({ text: title === undefined ? text : `${title}\n${text}`, published })
    .filter(({ start }) => start >= lead)
    .map(({ claim, comparison }) => (comparison ? `${claim}=${comparison}` : claim))
    .sort()
}

describe.each([
  ['English', ENGLISH],
  ['Arabic', ARABIC],
])('%s sentences', (_, cases) => {
  test.each(cases)('$text', (one) => {
    expect(found(one)).toEqual([...one.claims].sort())
  })
})
