import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PACKS_FOLDER, packFolders, readPackFiles } from '../../../src/cli/pack-files.ts'
import { compactFeatures, openFeatures } from '../../../src/core/compact/compact-features.ts'
import { compactMatcher, openMatcher } from '../../../src/core/compact/compact-matcher.ts'
import { compactModel, openModels } from '../../../src/core/compact/compact-model.ts'
import { frontCode, readFrontCode } from '../../../src/core/compact/front-coding.ts'
import { swapScript } from '../../../src/core/compact/swap-script.ts'
import { compilePack } from '../../../src/core/compile-pack.ts'
import type { MatcherPack } from '../../../src/core/match/matcher-pack.ts'

const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '0', 'z', 'ا', 'ب', '#') })

test('scripts swapped twice are as they were', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(fc.property(text, (given) => swapScript(swapScript(given)) === given))
  const long = 'Troops غادرت القوات القاعدة. '.repeat(2000)
  expect(swapScript(swapScript(long))).toBe(long)
})

test('folded Arabic becomes ASCII', () => {
  expect(swapScript('غادرت القوات الامريكيه 2500')).toMatch(/^[\x20-\x7e]+$/)
})

test('front coding gives back every line in its order', () => {
  const lines = fc.array(line, { minLength: 1 }).map((all) => all.join('\n'))
  fc.assert(fc.property(lines, (given) => readFrontCode(frontCode(given)) === given))
  const long = ['x'.repeat(80), `${'x'.repeat(79)}y`].join('\n')
  expect(readFrontCode(frontCode(long))).toBe(long)
})

test('features come back, whatever kinds there are', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '#', 'ا', '.'), minLength: 1, maxLength: 4 })
  const feature = fc.oneof(
    word.map((one) => `w ${one}`),
    fc.tuple(word, word).map(([one, next]) => `b ${one} ${next}`),
    fc.tuple(fc.constantFrom('a', 'c', 'x', 'wb'), word).map(([kind, one]) => `${kind} ${one}`),
    fc.constantFrom('negation', 'bb', 'v a b c'),
  )
  const features = fc.uniqueArray(feature, { minLength: 1 }).map((all) => all.sort().join('\n'))
  fc.assert(fc.property(features, (given) => openFeatures(compactFeatures(given)) === given))
  const many = Array.from({ length: 5000 }, (_, i) => `w ${i.toString(36)}`)
  const large = ['b 1 zz', ...many].sort().join('\n')
  expect(openFeatures(compactFeatures(large))).toBe(large)
})

test('features out of order are refused', () => {
  expect(() => compactFeatures('w b\nw a')).toThrow(RangeError)
})

test.each(packFolders(PACKS_FOLDER))('what is compact opens into what was compiled: %s', (folder) => {
  const { pack, problems } = compilePack(readPackFiles(folder))
  if (!pack) throw new Error(JSON.stringify(problems))
  const { matcher, models } = pack
  expect(openMatcher(sent(compactMatcher(matcher)))).toEqual(matcher)
  expect(openModels(sent(models.map(compactModel)))).toEqual(models)
  expect(models.map(({ lang }) => lang)).toEqual(
    ['ar', 'en'].filter((lang) => readable(join(folder, `learned/${lang}.json`))),
  )
})

test('a lexicon without groups stays one, and a form that would break the lines is refused', () => {
  const empty: MatcherPack = {
    pack: 'p',
    until: '2024-01-01',
    concepts: [],
    lexicons: { en: [] },
    frames: [],
    values: {},
  }
  expect(openMatcher(compactMatcher(empty))).toEqual(empty)
  const form = 'two\twords'
  const groups = [{ concept: 0, class: 'cased' as const, hides: false, forms: [form] }]
  expect(() => compactMatcher({ ...empty, lexicons: { en: groups } })).toThrow(RangeError)
})

const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data))

function readable(file: string): boolean {
  try {
    return readFileSync(file).length > 0
  } catch {
    return false
  }
}
