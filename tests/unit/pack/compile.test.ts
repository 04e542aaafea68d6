import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileRecord } from '../../../src/core/pack/compile.ts'
import { INCONSISTENT_PACKS } from './broken-sense.ts'
import { MISSHAPEN_PACKS } from './broken-shape.ts'
import { tinyPack } from './tiny-pack.ts'

describe('a good pack', () => {
  const { record, problems } = compileRecord(tinyPack())

  test('has no problems', () => expect(problems).toEqual([]))

  test('orders claims by topic, whatever the order of the files', () => {
    expect(record?.claims.map(({ id }) => id)).toEqual([
      'bridge-opens-in-may',
      'bridge-delayed',
      'bridge-cost',
    ])
  })

  test('becomes a record with nothing left out', () => {
    expect(record).toMatchObject({ id: 'bridge', version: '1.0.0', until: '2024-03-31' })
    expect(record?.sides.map(({ id }) => id)).toEqual(['town', 'press'])
    expect(record?.documents[1]).toEqual({
      id: 'herald-2024-03-20',
      publisher: { en: 'Herald', ar: 'المنادي' },
      publisherInferred: true,
      published: '2024-03-20',
      publishedInferred: false,
      via: { en: 'a copy', ar: 'نسخة' },
      language: 'en',
      article: [1, 5],
      cautions: [{ en: 'Read from a copy.', ar: 'قُرئ من نسخة.' }],
    })
    expect(record?.speakers[1]).toEqual({
      id: 'mayor',
      name: { en: 'Amal Saleh', ar: 'أمل صالح' },
      role: { en: 'mayor', ar: 'رئيسة البلدية' },
      side: 'town',
      speaksFor: 'town-hall',
      unnamed: false,
    })
    expect(record?.claims[0]?.values).toEqual({ dates: [{ kind: 'deadline', date: '2024-05' }] })
    expect(record?.claims[2]?.values).toEqual({ count: 40, unit: 'millions', approx: true })
    expect(record?.claims[1]).toEqual({
      id: 'bridge-delayed',
      topic: 'works',
      text: { en: 'The opening of the bridge is put off.', ar: 'تأجل افتتاح الجسر.' },
      values: {},
      note: null,
      relations: [
        { kind: 'updates', to: 'bridge-opens-in-may' },
        { kind: 'in-tension', to: 'bridge-cost' },
      ],
      statements: [
        {
          document: 'herald-2024-03-20',
          paragraph: 3,
          cue: 'put off',
          stance: 'asserts',
          speaker: 'engineer',
          via: ['agency'],
          said: null,
          origin: 'mayor',
          note: { en: 'After the town hall.', ar: 'نقلاً عن البلدية.' },
        },
      ],
    })
  })

  test('takes a year for a date, though YAML reads it as a number', () => {
    const files = tinyPack({ file: 'claims/works.yaml', from: 'deadline: 2024-05', to: 'from: 2024' })
    expect(compileRecord(files).record?.claims[0]?.values.dates).toEqual([{ kind: 'from', date: '2024' }])
  })
})

describe('a broken pack', () => {
  test.each([...MISSHAPEN_PACKS, ...INCONSISTENT_PACKS])(
    '$name',
    ({ changes, problem: { file, line, id, message } }) => {
      const files = tinyPack(...changes)
      const { record, problems } = compileRecord(files)
      expect(record).toBeNull()
      const [first, ...others] = problems
      expect(others, 'one fault is told once').toEqual([])
      const place = { file, line: lineOf(files.get(file) ?? '', line), id }
      expect(first).toEqual({ ...place, message: expect.stringContaining(message) })
    },
  )

  test.each(['pack.yaml', 'documents.yaml', 'speakers.yaml'])('%s missing', (file) => {
    const files = tinyPack()
    files.delete(file)
    expect(compileRecord(files).problems).toEqual([expect.objectContaining({ file, line: 1, id: file })])
  })

  test('tells all faults of all files, in their order', () => {
    const files = tinyPack(
      { file: 'claims/works.yaml', from: 'stance: reports', to: 'stance: repeats' },
      { file: 'claims/works.yaml', from: 'speaker: engineer', to: 'speaker: nobody' },
      { file: 'speakers.yaml', from: 'kind: institution', to: 'kind: office' },
      { file: 'documents.yaml', from: 'published: 2024-03-20', to: 'published: soon' },
    )
    const places = compileRecord(files).problems.map(({ file, id }) => `${file} ${id}`)
    expect(places).toEqual([
      'claims/works.yaml bridge-opens-in-may',
      'claims/works.yaml bridge-delayed',
      'documents.yaml herald-2024-03-20',
      'speakers.yaml town-hall',
    ])
  })
})

test('line ends and a mark of Windows editors change nothing', () => {
  const files = new Map(
    [...tinyPack()].map(([file, text]) => [file, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
  )
  expect(compileRecord(files)).toEqual(compileRecord(tinyPack()))
})

test('whatever is typed into a file, the compiler answers with places in it', () => {
  const good = tinyPack()
  const typed = fc.oneof(
    fc.string(),
    fc.constantFrom('\n', '  ', ': ', '- ', '"', '[', '{', '#', '*x', '&x ', '|\n', '\t'),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...[...good.keys()].filter((file) => !/gate|lexicon/.test(file))),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat({ max: 40 }),
      typed,
      (file, share, cut, text) => {
        const before = good.get(file) ?? ''
        const at = Math.floor(share * before.length)
        const after = before.slice(0, at) + text + before.slice(at + cut)
        const { record, problems } = compileRecord(new Map(good).set(file, after))
        expect(record === null).toBe(problems.length > 0)
        for (const problem of problems) {
          expect(problem.line).toBeGreaterThanOrEqual(1)
          expect(problem.line).toBeLessThanOrEqual(
            lineCount(problem.file === file ? after : good.get(problem.file)),
          )
          expect(problem.id).not.toBe('')
        }
      },
    ),
  )
})

function lineCount(text = ''): number {
  return text.split(/\r\n|\r|\n/).length
}

function lineOf(text: string, part: string): number {
  const at = text.indexOf(part)
  if (at < 0) throw new Error(`no line with: ${part}`)
  return text.slice(0, at).split('\n').length
}
