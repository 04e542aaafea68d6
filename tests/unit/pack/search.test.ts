import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeSearch, type SearchField, type SearchFilter } from '../../../src/core/pack/search.ts'
import { bareForms, searchTerms } from '../../../src/core/pack/search-terms.ts'
import { bundledRecord } from './bundled.ts'

const record = bundledRecord()
const search = makeSearch(record)
const found = (query: string, filter?: SearchFilter) => search(query, filter).map(({ claim }) => claim)
const everyClaim = record.claims.map(({ id }) => id)

describe('the first claim for', () => {
  test.each<[query: string, claim: string, field: SearchField]>([
    ['برلمان', 'parliament-expulsion-vote', 'text'],
    ['البرلمان', 'parliament-expulsion-vote', 'text'],
    ['وبالبرلمان', 'parliament-expulsion-vote', 'text'],
    ['البَرْلَمَانُ', 'parliament-expulsion-vote', 'text'],
    ['البـــرلمان', 'parliament-expulsion-vote', 'text'],
    ['parliament', 'parliament-expulsion-vote', 'text'],
    ['PARLIAMENT', 'parliament-expulsion-vote', 'text'],
    ['parliment', 'parliament-expulsion-vote', 'text'],
    ['parli', 'parliament-expulsion-vote', 'text'],
    ['timetable', 'withdrawal-timetable', 'text'],
    ['جدول زمني', 'withdrawal-timetable', 'text'],
    ['what is the timetable', 'withdrawal-timetable', 'text'],
    ['٩٠٠', 'us-troops-syria-900', 'text'],
    ['1,500', 'us-reinforcement-1500', 'text'],
    ['١٬٥٠٠', 'us-reinforcement-1500', 'text'],
    ['McKenzie', 'us-will-not-reduce', 'speaker'],
    ['ماكنزي', 'us-will-not-reduce', 'speaker'],
    ['الناس نيوز', 'combat-mission-ended-2021', 'speaker'],
    ['Levant', 'us-troops-syria-900', 'document'],
    ['1398', 'parliament-expulsion-vote', 'note'],
    ['Kurdistan PKK', 'pkk-banned', 'text'],
    ['بعشيقه', 'bashiqa-camp-talks', 'text'],
    ['تأجيل', 'mission-end-postponed', 'cue'],
  ])('%s is %s, by its %s', (query, claim, field) => {
    const hits = search(query)
    const hit = field === 'document' ? hits.find((each) => each.claim === claim) : hits[0]
    expect(hit?.claim).toBe(claim)
    expect(hit?.fields).toContain(field)
  })
})

describe('spellings of one word find the same', () => {
  test.each([
    ['أمريكي', 'أميركي', 'اميركي'],
    ['الأعرجي', 'اعرجي', 'والأعرجي'],
    ['بغداد', 'ببغداد', 'وبغداد'],
    ['التحالف', 'للتحالف', 'تحالف'],
    ['مسؤولين', 'المسئولين'],
    ['2,500', '٢٥٠٠', '2500', '۲۵۰۰'],
    ['Araji', 'al-Araji', 'ARAJI'],
  ])('%s', (first, ...others) => {
    const expected = found(first).sort()
    expect(expected).not.toEqual([])
    for (const other of others) expect(found(other).sort(), other).toEqual(expected)
  })
})

describe('a filter', () => {
  test.each<[name: string, filter: SearchFilter, claims: string[]]>([
    ['speaker', { speaker: 'sabrina-singh' }, ['hmc-talks-ongoing', 'us-forces-to-defeat-isis']],
    ['who passed it on', { speaker: 'nas-news' }, ['combat-mission-ended-2021', 'dialogue-concluded-2021']],
    [
      'institution of the speaker',
      { speaker: 'us-state-department' },
      ['withdrawal-not-discussed', 'bilateral-relations-transition'],
    ],
    [
      'document and topic',
      { document: 'rudaw-2024-08-15', topic: 'talks' },
      ['hmc-talks-ongoing', 'advisers-covered-by-hmc'],
    ],
    ['side', { side: 'factions' }, ['attacks-on-bases-claimed']],
    [
      'topic',
      { topic: 'reinforcement' },
      ['reinforcement-denied', 'us-reinforcement-planned', 'us-reinforcement-1500'],
    ],
    ['something that the record has not', { topic: 'weather' }, []],
  ])('by %s', (_, filter, claims) => expect(found('', filter)).toEqual(claims))

  test('keeps the words of the query', () => {
    expect(found('forces', { side: 'factions' })).toEqual([])
    expect(found('bases', { side: 'factions' })).toEqual(['attacks-on-bases-claimed'])
  })
})

describe('without words', () => {
  test.each(['', '   ', '؟!', '…'])('"%s" gives every claim by topic', (query) => {
    expect(found(query)).toEqual(everyClaim)
  })
})

test('gives nothing for what the record does not speak of', () => {
  expect(search('zzzzzz')).toEqual([])
  expect(search('كرة القدم')).toEqual([])
})

describe('each claim is the first found for its own text', () => {
  test.each(record.claims.map(({ id, text }) => [id, text] as const))('%s', (id, text) => {
    expect([found(text.en)[0], found(text.ar)[0]]).toEqual([id, id])
  })
})

test('takes any text for a query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const claims = found(query)
      expect(new Set(claims).size).toBe(claims.length)
      expect(everyClaim).toEqual(expect.arrayContaining(claims))
    }),
  )
})

test('answers alike each time, best first', () => {
  const hits = search('coalition')
  expect(makeSearch(record)('coalition')).toEqual(hits)
  const scores = hits.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test.each([
  ['والتحالف', ['والتحالف', 'التحالف', 'تحالف']],
  ['بغداد', ['بغداد', 'غداد']],
  ['بال', ['بال']],
  ['للجنه', ['للجنه', 'جنه', 'لجنه']],
  ['coalition', ['coalition']],
])('bare forms of %s', (word, forms) => expect(bareForms(word).sort()).toEqual(forms.sort()))

test('terms are folded words and plain figures', () => {
  expect(searchTerms('قالت: «القوّات» ٢٬٥٠٠ جنديّ')).toEqual(['قالت', 'القوات', '2500', 'جندي'])
})
