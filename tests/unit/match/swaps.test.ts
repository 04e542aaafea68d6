import { describe, expect, test } from 'vitest'
import { ARABIC } from '../../cases/match/claims-ar.ts'
import { ENGLISH } from '../../cases/match/claims-en.ts'
import { ARABIC_SWAPS } from '../../cases/match/swaps-ar.ts'
import { SWAPS } from '../../cases/match/swaps-claims.ts'
import { ENGLISH_SWAPS } from '../../cases/match/swaps-en.ts'
import { readLabelled } from '../../evaluate/labelled.ts'
import { swapsOf } from '../../evaluate/swaps.ts'
import { caseArticle } from '../../evaluate/swaps-cases.ts'
import { hitsOf, type Outcome, outcomes } from '../../evaluate/swaps-outcome.ts'
import { replacer } from '../../evaluate/swaps-replace.ts'
import { MATCHER, PACK } from './bundled-matcher.ts'

describe('replacer', () => {
  test.each([
    ['في العراق وبالعراق وللعراق والعراقيين', 'اليمن', 'في اليمن وباليمن ولليمن واليمنيين'],
    ['من العـراق إلى بغداد', 'أفغانستان', 'من أفغانستان إلى كابول'],
    ['للعراق والقوات العراقية', 'أفغانستان', 'لأفغانستان والقوات الأفغانية'],
    ['الأعراق والاستعراض', 'اليمن', null],
  ])('place: %s → %s', (text, target, expected) => {
    expect(replacer('ar', ARABIC_SWAPS.place, target)(text)).toBe(expected)
  })

  test.each([
    ['US-led coalition troops told us', 'NATO', 'NATO troops told us'],
    ['The U.S. and the Americans', 'NATO', 'The NATO and the NATO soldiers'],
    ['let us see', 'NATO', null],
    ['the coalition’s mission', 'the Turkish army', 'the Turkish army’s mission'],
  ])('actor: %s → %s', (text, target, expected) => {
    expect(replacer('en', ENGLISH_SWAPS.actor, target)(text)).toBe(expected)
  })
})

test('every claim says what may be swapped in it', () => {
  expect(Object.keys(SWAPS).sort()).toEqual(PACK.record.claims.map(({ id }) => id).sort())
})

const ARTICLES = [
  ...ARABIC.map((one, i) => caseArticle(one, i, 'ar')),
  ...ENGLISH.map((one, i) => caseArticle(one, i, 'en')),
  ...['dev/ar-d', 'dev/en-d', 'train/ar-t', 'train/en-t'].flatMap((file) =>
    readLabelled(`tests/cases/articles/${file}.jsonl`),
  ),
]

const OUTCOMES = ARTICLES.flatMap((article) =>
  [...swapsOf(article, hitsOf(MATCHER, article))].flatMap((variant) => outcomes(MATCHER, article, variant)),
)

/** Kinds that behave as declared by themselves; `node tests/evaluate/metamorphic.ts` gives the figures of all. */
const EITHER = [
  'place named',
  'place carried',
  'place named, only there',
  'actor named',
  'actor carried',
  'actor named, only there',
  'time, year added',
  'time, year changed',
]
/** In the other language a few sentences fail here, and the kind holds only with the others. */
const HOLDING = [...EITHER.flatMap((kind) => [`en ${kind}`, `ar ${kind}`]), 'en unit', 'ar number']

/** So many variants a kind has at least, a little under what the articles give: too few prove nothing. */
const FEWEST: Record<string, number> = {
  'ar actor carried': 260,
  'ar actor named': 450,
  'ar actor named, only there': 450,
  'ar negation, sentence denied': 115,
  'ar negation, taken out': 30,
  'ar negation, verb negated': 18,
  'ar number': 74,
  'ar place carried': 550,
  'ar place named': 420,
  'ar place named, only there': 420,
  'ar time, year added': 84,
  'ar time, year changed': 65,
  'ar unit': 80,
  'en actor carried': 270,
  'en actor named': 550,
  'en actor named, only there': 550,
  'en negation, sentence denied': 155,
  'en negation, taken out': 30,
  'en negation, verb negated': 30,
  'en number': 84,
  'en place carried': 590,
  'en place named': 500,
  'en place named, only there': 500,
  'en time, year added': 100,
  'en time, year changed': 55,
  'en unit': 98,
}

test('every kind has its variants', () => {
  const given = OUTCOMES.map(({ lang, kind }) => `${lang} ${kind}`)
  expect([...new Set(given)].sort()).toEqual(Object.keys(FEWEST).sort())
  for (const [kind, fewest] of Object.entries(FEWEST))
    expect(given.filter((one) => one === kind).length, kind).toBeGreaterThanOrEqual(fewest)
})

describe('what is said is swapped', () => {
  test.each(HOLDING)('%s: the result changes as declared in 98 of 100', (kind) => {
    mostlyHold(OUTCOMES.filter((outcome) => `${outcome.lang} ${outcome.kind}` === kind))
  })

  // Negations among them, which on their own do not hold as well.
  test.each(['en', 'ar'])('%s, all kinds together: the result changes as declared in 98 of 100', (lang) => {
    mostlyHold(OUTCOMES.filter((outcome) => outcome.lang === lang))
  })
})

function mostlyHold(ours: Outcome[]): void {
  expect(ours.length).toBeGreaterThan(0)
  const exceptions = ours
    .filter(({ held }) => !held)
    .map(({ to, claim, declared, given, after }) => `${to} | ${claim} | ${declared}: ${given} | ${after}`)
  expect(exceptions.slice(0, exceptions.length > 0.02 * ours.length ? undefined : 0)).toEqual([])
}
