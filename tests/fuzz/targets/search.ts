import { makeSearch, SEARCH_FIELDS } from '../../../src/core/pack/search.ts'
import { findClaims, readDatedQuery } from '../../../src/core/pack/search-date.ts'
import { bareForms, searchTerms } from '../../../src/core/pack/search-terms.ts'
import { pick, upTo } from '../../random.ts'
import { bundledRecord } from '../../unit/pack/bundled.ts'
import { must, mustEqual, target } from '../target.ts'
import { anyText, mutated, NOISE, splice, wordsOf } from '../texts.ts'

const RECORD = bundledRecord()
const SEARCH = makeSearch(RECORD)
const IDS = new Set(RECORD.claims.map(({ id }) => id))
const TEXTS = RECORD.claims.flatMap(({ id, text }) => [id, ...Object.values(text)])
const WORDS = [
  ...new Set(TEXTS.flatMap((text) => text.split(/\s+/))),
  'in 2024',
  '٢٠٢١',
  'January 2024',
  '2024-01-25',
  'تموز',
]
const FILTERS = [
  {},
  ...RECORD.topics.map(({ id }) => ({ topic: id })),
  ...RECORD.speakers.map(({ id }) => ({ speaker: id })),
  { side: 'x' },
]

/** Answers are claims of the record, each once, best first, those of a filter among those without; marks change nothing. */
export const search = target({
  name: 'search',
  make(random) {
    const kinds = [
      () => anyText(random, 5),
      () => wordsOf(random, WORDS, 3),
      () => mutated(random, pick(random, WORDS)),
      () => splice(random, pick(random, ['ar', 'en']), 25),
    ]
    return {
      query: kinds[upTo(random, kinds.length)]?.() ?? '',
      filter: pick(random, FILTERS),
      noise: pick(random, NOISE.slice(0, 5)),
    }
  },
  cuts: ['query'],
  check({ query, filter, noise }) {
    const hits = SEARCH(query)
    const found = hits.map(({ claim }) => claim)
    must(
      new Set(found).size === found.length && found.every((id) => IDS.has(id)),
      'claims that are none or twice',
    )
    for (const [at, { score, fields }] of hits.entries()) {
      must(Number.isFinite(score) && score >= 0, `a score of ${score}`)
      must(at === 0 || (hits[at - 1]?.score ?? 0) >= score, 'not the best first')
      mustEqual(
        SEARCH_FIELDS.filter((field) => fields.includes(field)),
        fields,
        'fields',
      )
    }
    const filtered = SEARCH(query, filter).map(({ claim }) => claim)
    mustEqual(
      found.filter((id) => filtered.includes(id)),
      filtered,
      'a filter',
    )
    for (const term of searchTerms(query))
      must(bareForms(term).includes(term), `${term} is none of its forms`)
    const dated = readDatedQuery(query)
    if (dated) must(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(dated.period), `a time ${dated.period}`)
    if (/^[\u0621-\u064a ]+$/.test(query))
      mustEqual(SEARCH(query.replace(/(?<=\S)(?=\S)/g, noise)), hits, 'with marks between the letters')
  },
  slow: {
    every: 10,
    check({ query, filter }) {
      const claims = findClaims(RECORD, query, filter)
      must(new Set(claims).size === claims.length && claims.every((id) => IDS.has(id)), 'dated claims')
      mustEqual(findClaims(RECORD, query, filter), claims, 'asked again')
    },
  },
})
