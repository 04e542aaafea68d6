import MiniSearch, { type SearchOptions } from 'minisearch'
import { expect, test } from 'vitest'
import { rankEntries } from '../../../src/core/pack/rank-entries.ts'
import { indexWords } from '../../../src/core/pack/search-index.ts'
import { searchTerms } from '../../../src/core/pack/search-terms.ts'
import { makePack } from '../../bench/packs/make-pack.ts'

const { claims } = makePack(400, 1).record
const fields = ['ar', 'en'] as const
const index = indexWords(claims.length, fields.length, (entry) =>
  fields.map((field) => searchTerms(claims[entry]?.text[field] ?? '')),
)
const peer = new MiniSearch({ fields: [...fields], tokenize: searchTerms, processTerm: (term) => term })
peer.addAll(claims.map(({ text }, id) => ({ id, ...text })))

const words = [...new Set(claims.slice(0, 60).flatMap(({ text }) => searchTerms(text.en)))]
const queries: string[][] = words.flatMap((word, i) => [
  [word],
  [word.slice(0, 3)],
  [word.slice(0, 2) + word.slice(3)],
  [word, words[(i * 7) % words.length] ?? word],
])

// Words of one form each, since the peer knows no others.
test.each([
  [true, false],
  [true, true],
  [false, false],
])('ranks as the library does whose formula it is (all words: %s, forgiving: %s)', (all, forgiving) => {
  const options: SearchOptions = {
    combineWith: all ? 'AND' : 'OR',
    tokenize: (term) => [term],
    processTerm: (term) => term,
    boost: { ar: 2 },
    prefix: true,
    fuzzy: forgiving ? (term) => (term.length > 3 ? 1 : false) : false,
    weights: { prefix: 0.5, fuzzy: 0.2 },
  }
  let found = 0
  for (const terms of queries) {
    const forms = terms.filter((term) => /^[a-z0-9]+$/.test(term)).map((term) => [term])
    if (forms.length === 0) continue
    const ours = rankEntries(index, forms, {
      boosts: [2, 1],
      all,
      forgives: (word) => forgiving && word.length > 3,
    })
    const theirs = peer.search(
      { combineWith: options.combineWith ?? 'AND', queries: forms.map(([term]) => term ?? '') },
      options,
    )
    const expected = new Map(theirs.map(({ id, score }) => [id, score]))
    expect(ours.length).toBe(theirs.length)
    for (const { entry, score } of ours) expect(score).toBeCloseTo(expected.get(entry) ?? Number.NaN, 8)
    found += ours.length
  }
  expect(found).toBeGreaterThan(0)
})
