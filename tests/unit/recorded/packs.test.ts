import { test } from 'vitest'
import { compilePack } from '../../../src/core/compile-pack.ts'
import { describeClaim, type StatementView } from '../../../src/core/pack/cross-reference.ts'
import { describeSpeaker } from '../../../src/core/pack/describe-speaker.ts'
import { listStatements } from '../../../src/core/pack/list-statements.ts'
import { formatProblem } from '../../../src/core/pack/problem.ts'
import { searchOf } from '../../../src/core/pack/search.ts'
import { findClaims } from '../../../src/core/pack/search-date.ts'
import { BROKEN, GOOD } from '../../cases/match/broken-matcher.ts'
import { INCONSISTENT_PACKS } from '../pack/broken-sense.ts'
import { MISSHAPEN_PACKS } from '../pack/broken-shape.ts'
import { bundledRecord } from '../pack/bundled.ts'
import { tinyPack } from '../pack/tiny-pack.ts'
import { expectRecorded } from './recorded.ts'

const FRAMES = Object.entries(GOOD).map(
  ([name, text]) => [name, text.replace('bridge-opens:', 'bridge-opens-in-may:')] as const,
)
const WHOLE = new Map([...tinyPack(), ...FRAMES])
const RECORD = bundledRecord()
/** In the middle of the record. */
const DAY = '2023-08-15'

test('a small pack, compiled', () =>
  expectRecorded('compiled', [JSON.stringify(compilePack(WHOLE), bytesAsText, 1)]))

test('what is told of broken packs', () => {
  const broken = [...MISSHAPEN_PACKS, ...INCONSISTENT_PACKS].map(({ name, changes }) => ({
    name,
    files: new Map([...tinyPack(...changes), ...FRAMES.filter(([file]) => !tinyPack(...changes).has(file))]),
  }))
  const unmatched = BROKEN.map(({ why, file, from, to }) => ({
    name: why,
    files: new Map(WHOLE).set(
      file,
      (WHOLE.get(file) ?? '').replace(from, () => to),
    ),
  }))
  return expectRecorded(
    'problems',
    [...broken, ...unmatched].flatMap(({ name, files }) => [
      name,
      ...compilePack(files).problems.map((problem) => `  ${formatProblem(problem)}`),
    ]),
  )
})

test('what the bundled record says of each claim', () =>
  expectRecorded(
    'claims',
    RECORD.claims.flatMap(({ id }) => {
      const { state, origins, sides, statements, onPageDay, ...rest } = describeClaim(RECORD, id, {
        pageDay: DAY,
      })
      const { accounts, later, earlier, supports, context } = rest
      return [
        `${id}: ${state}; ${ids(origins)}; ${ids(sides)}`,
        ...statements.map(told),
        ...Object.entries({ accounts, later, earlier, supports, context }).flatMap(([name, related]) =>
          related.map((one) => `  ${name} ${one.kind} ${one.claim.id}, ${ids(one.origins)}`),
        ),
        `  on ${DAY}: ${onPageDay?.held.length} held, ${onPageDay?.since.length} since, ${onPageDay?.updatesSince.map(({ claim }) => claim.id)}`,
      ]
    }),
  ))

test('whom the bundled record knows, and what it holds in order of time', () =>
  expectRecorded('speakers', [
    ...RECORD.speakers.map(({ id }) => {
      const { statements, onClaim, last, side } = describeSpeaker(RECORD, id, 'withdrawal-timetable') ?? {}
      return `${id} of ${side?.id}: ${statements} statements, ${onClaim} on the timetable, last ${last}`
    }),
    ...listStatements(RECORD).map(({ id, topic, statement }) => `${id} (${topic.id})${told(statement)}`),
  ]))

const QUESTIONS = [
  ...RECORD.claims.flatMap(({ id, text }) => [id, ...Object.values(text)]),
  ...RECORD.speakers.flatMap(({ name }) => Object.values(name)),
  ...RECORD.topics.flatMap(({ name }) => Object.values(name)),
  ...['2023', 'August 2023', '2024-01-25', '25 January 2024', 'كانون الثاني ٢٠٢٤', 'يناير 2024', '25/1/2024'],
  ...['troops 2024', 'withdrawl', 'timetabel', 'البرلمن', 'قوات', '2,500', 'nothing of the kind', ''],
]

test('what is found for questions', () =>
  expectRecorded(
    'found',
    QUESTIONS.flatMap((question) => [
      question,
      ...searchOf(RECORD)(question)
        .slice(0, 3)
        .map(({ claim, score, fields }) => `  ${claim} ${score.toFixed(3)} ${fields}`),
      `  ${findClaims(RECORD, question, {}).slice(0, 3)}`,
    ]),
  ))

const ids = (those: readonly { id: string | null }[]): string => those.map(({ id }) => id).join(' ') || 'none'

function told({ document, paragraph, stance, date, chain, origin, side }: StatementView): string {
  const way = chain.map(({ part, id }) => `${part} ${id}`).join(' < ')
  return `  ${date.day} (${date.kind}${date.inferred ? ', inferred' : ''}) ${document.id} ${paragraph} ${stance}: ${way}; ${origin.id} ${side?.id}`
}

const bytesAsText = (_: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) ? [...(value as Uint8Array)].join(' ') : value
