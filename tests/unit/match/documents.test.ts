import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MATCHER, PACK } from './bundled-matcher.ts'

const SOURCES = '../shared/sources'
const WANTED = 80

/** The source articles are not part of the project; where they lie beside it, the matcher is held to them. */
describe.skipIf(!existsSync(SOURCES))(
  'the five documents (skipped where ../shared/sources is not there)',
  () => {
    // A skipped group's body still runs.
    const documents = existsSync(SOURCES) ? PACK.record.documents : []
    const places = documents.map(({ id, article, published }) => {
      const text = readFileSync(`${SOURCES}/${id}.txt`, 'utf8')
      const paragraphs = [...text.matchAll(/^.*\S.*$/gm)].map(({ index, 0: line }) => ({
        start: index,
        end: index + line.length,
      }))
      const mentions = MATCHER.findMentions({ text, lang: 'ar', published })
      const at = mentions.map(({ claim, start, end, possible }) => ({
        claim,
        possible,
        paragraph: paragraphs.findIndex((paragraph) => start < paragraph.end && end > paragraph.start) + 1,
      }))
      return { id, article, at }
    })

    test('say nothing outside their articles', () => {
      const outside = places.flatMap(({ id, article: [first, last], at }) =>
        at.filter(({ paragraph }) => paragraph < first || paragraph > last).map((one) => ({ id, ...one })),
      )
      expect(outside).toEqual([])
    })

    test(`give at least ${WANTED} of their statements`, () => {
      const statements = PACK.record.claims.flatMap(({ id, statements: all }) =>
        all.map(({ document, paragraph }) => ({ claim: id, document, paragraph })),
      )
      const given = statements.filter(({ claim, document, paragraph }) =>
        places.some(
          ({ id, at }) =>
            id === document &&
            at.some((one) => one.claim === claim && one.paragraph === paragraph && !one.possible),
        ),
      )
      expect(statements).toHaveLength(88)
      expect(given.length).toBeGreaterThanOrEqual(WANTED)
    })
  },
)
