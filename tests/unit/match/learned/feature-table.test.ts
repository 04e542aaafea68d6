import { describe, expect, test } from 'vitest'
import type { FitContext } from '../../../../src/core/match/fit-frame.ts'
import { FeatureTable } from '../../../../src/core/match/learned/feature-table.ts'
import { type Features, featuresOf } from '../../../../src/core/match/learned/features.ts'
import { roughStem } from '../../../../src/core/match/learned/stem.ts'
import { createReader } from '../../../../src/core/match/read-article.ts'
import { layOut, readLabelled } from '../../../evaluate/labelled.ts'
import { bundledPack } from '../../../tools/bundled-pack.ts'

const { matcher, models } = bundledPack()
const reader = createReader(matcher)
const STOP = new Set(
  'the a an of to in and that it is was on for as by with at from في من ان و عن مع ما هو هي'.split(' '),
)

const namesIn = ({ numbers }: Features, table: FeatureTable): string[] =>
  numbers.map((number) => table.nameOf(number))

/** What the words of the whole sentence tell, by their definition. */
function wordNames({ sentence: { tokens, lang } }: FitContext): Set<string> {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  const stems = words.map(({ text, kind }) => (kind === 'number' ? '#' : roughStem(text, lang)))
  return new Set([
    ...stems.filter((_, i) => !STOP.has(words[i]?.text ?? '')).map((stem) => `w ${stem}`),
    ...stems.map((stem, i) => `b ${stems[i - 1] ?? '^'} ${stem}`),
  ])
}

describe.each(models.map((model) => ({ lang: model.lang, model })))(
  'features in $lang',
  ({ lang, model }) => {
    const articles = readLabelled(`tests/cases/articles/dev/${lang}-d.jsonl`).slice(0, 12)
    const contexts = articles.flatMap((labelled) => [...reader.read(layOut(labelled).article)])
    const sentences = contexts.filter(({ sentence }) => sentence.lang === lang)

    test('of words are each word and each pair of neighbours, once', () => {
      const table = new FeatureTable(lang)
      for (const context of sentences) {
        const names = namesIn(featuresOf(context, table)[0] as Features, table)
        const ofWords = names.filter((name) => /^[wb] /.test(name))
        expect(new Set(ofWords)).toEqual(wordNames(context))
        expect(new Set(names).size).toBe(names.length)
      }
      expect(sentences.length).toBeGreaterThan(50)
    })

    test('are the same whether the table knows them or not, and its own have their places as numbers', () => {
      const own = model.features.split('\n')
      const [empty, full] = [new FeatureTable(lang), new FeatureTable(lang, own)]
      expect(full.known).toBe(own.length)
      for (const context of sentences) {
        const [met, known] = [featuresOf(context, empty), featuresOf(context, full)]
        expect(known.map((features) => namesIn(features, full))).toEqual(
          met.map((features) => namesIn(features, empty)),
        )
        expect(known.map(({ tokens }) => tokens)).toEqual(met.map(({ tokens }) => tokens))
        for (const number of known.flatMap(({ numbers }) => numbers))
          if (number < full.known) expect(full.nameOf(number)).toBe(own[number])
          else expect(own).not.toContain(full.nameOf(number))
      }
    })
  },
)

describe('a table of features', () => {
  const NAMES = ['b ^ base', 'c troops', 'negation', 'w base', 'w talk']

  test('numbers the names that it is made with in their order, and finds them again', () => {
    const table = new FeatureTable('en', NAMES)
    expect(NAMES.map((name) => table.ofName(name))).toEqual([0, 1, 2, 3, 4])
    expect(NAMES.map((_, number) => table.nameOf(number))).toEqual(NAMES)
    expect(table.nameOf(table.ofName('b base talk'))).toBe('b base talk')
    expect(table.ofName('b base talk')).toBe(5)
  })

  test('forgets what it has met when that grows too much, and keeps what it was made with', () => {
    const table = new FeatureTable('en', NAMES)
    const before = table.alone(table.wordOf('word1'))
    for (let i = 0; i < 40_000; i++) table.alone(table.wordOf(`word${i}`))
    table.makeRoom()
    expect(table.alone(table.wordOf('another'))).toBe(before)
    expect(NAMES.map((name) => table.ofName(name))).toEqual([0, 1, 2, 3, 4])
  })
})
