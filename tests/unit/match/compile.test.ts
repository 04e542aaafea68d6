import { expect, test } from 'vitest'
import { compileMatcher } from '../../../src/core/match/compile/compile-matcher.ts'
import { compileGate } from '../../../src/core/match/compile/gate.ts'
import type { PackRecord } from '../../../src/core/pack/pack.ts'
import { BROKEN, GOOD } from '../../cases/match/broken-matcher.ts'

const text = { en: 'The bridge opens.', ar: 'يفتتح الجسر.' }
const RECORD: PackRecord = {
  id: 'bridge',
  version: '1.0.0',
  until: '2024-03-31',
  title: text,
  sides: [],
  topics: [],
  units: [],
  documents: [],
  speakers: [],
  claims: [
    {
      id: 'bridge-opens',
      topic: 'works',
      text,
      values: { count: 3 },
      note: null,
      relations: [],
      statements: [],
    },
  ],
}

function problemsOf(files: Map<string, string>) {
  return [...compileMatcher(files, RECORD).problems, ...compileGate(files, RECORD.id).problems]
}

test('a good lexicon with frames compiles', () => {
  const files = new Map(Object.entries(GOOD))
  expect(problemsOf(files)).toEqual([])
  const { matcher } = compileMatcher(files, RECORD)
  expect(matcher).toMatchObject({
    pack: 'bridge',
    until: '2024-03-31',
    values: { 'bridge-opens': { count: 3 } },
  })
  expect(matcher?.frames).toHaveLength(1)
  expect(compileGate(files, RECORD.id).gate).toEqual({ pack: 'bridge', groups: [['bridge']] })
})

test.each(BROKEN)('$why', ({ file, from, to, line, id, message }) => {
  const good = GOOD[file] ?? ''
  expect(good).toContain(from)
  const problems = problemsOf(new Map(Object.entries({ ...GOOD, [file]: good.replace(from, () => to) })))
  const told = problems.map((problem) => `${problem.file}:${problem.line} ${problem.id}`)
  expect(told).toContain(`${file}:${line} ${id}`)
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message)
})

test.each(['lexicon/concepts.yaml', 'gate.yaml'])('a pack without %s', (file) => {
  const files = new Map(Object.entries(GOOD))
  files.delete(file)
  expect(
    problemsOf(files).some((problem) => problem.file === file && problem.message.includes('no such file')),
  ).toBe(true)
})
