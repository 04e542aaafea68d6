import { describe, expect, test } from 'vitest'
import type { ClaimCase } from '../../cases/match/claim-case.ts'
import { ARABIC } from '../../cases/match/claims-ar.ts'
import { ENGLISH } from '../../cases/match/claims-en.ts'
import { MATCHER } from './bundled-matcher.ts'

/** The claims that are surely made in the case's own text, not in its title, with the comparison where there is one. */
function found({ title, text, published }: ClaimCase): string[] {
  const lead = title === undefined ? 0 : title.length + 1
  return MATCHER.findMentions({ text: title === undefined ? text : `${title}\n${text}`, published })
    .filter(({ start, possible }) => start >= lead && !possible)
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
