import { test } from 'vitest'
import { compilePack } from '../../../src/core/compile-pack.ts'
import { describeClaim, type StatementView } from '../../../src/core/pack/cross-reference.ts'
import { describeSpeaker } from '../../../src/core/pack/describe-speaker.ts'
import { listStatements } from '../../../src/core/pack/list-statements.ts'
import { formatProblem } from '../../../src/core/pack/problem.ts'
import { searchOf } from '../../../src/core/pack/search.ts'
import { findClaims, readDatedQuery } from '../../../src/core/pack/search-date.ts'
import { BROKEN, GOOD } from '../../cases/match/broken-matcher.ts'
import { INCONSISTENT_PACKS } from '../pack/broken-sense.ts'
import { MISSHAPEN_PACKS } from '../pack/broken-shape.ts'
import { bundledRecord } from '../pack/bundled.ts'
import { tinyPack } from '../pack/tiny-pack.ts'
import { alteredFiles } from './altered-files.ts'
import { fingerprint } from './fingerprint.ts'
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

test('what is told where one value of a pack is gone or of another kind', () =>
  expectRecorded(
    'altered',
    [...WHOLE].flatMap(([file, text]) =>
      [...alteredFiles(text)].map((altered) => {
        const { pack, problems } = compilePack(new Map(WHOLE).set(file, altered.text))
        const told = problems.map(formatProblem)
        const made = JSON.stringify(pack, bytesAsText) ?? ''
        return `${file}: ${altered.change}: ${told.length} ${fingerprint([told, made])} ${told[0] ?? ''}`
      }),
    ),
  ))

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

/** Words of the record, whole and as they are cut short or mistyped. */
const TYPED = [
  ...new Set(
    RECORD.claims.flatMap(({ text }) => Object.values(text).flatMap((one) => one.split(/[\s,.;:]+/u))),
  ),
].flatMap((word) => [
  word,
  word.slice(0, -1),
  word.slice(0, 3),
  word.slice(1),
  word.slice(0, 1) + word.slice(2),
  `${word.slice(0, 2)}${word.slice(1)}`,
  word.slice(0, 1) + word.slice(2, 3) + word.slice(1, 2) + word.slice(3),
])
/** Words that have one row. */
const TOGETHER = 70

test('what is found for words as they are typed', () => {
  const rows: string[] = []
  for (let at = 0; at < TYPED.length; at += TOGETHER) {
    const some = TYPED.slice(at, at + TOGETHER)
    const found = some.map((word) => searchOf(RECORD)(word).slice(0, 5))
    const rounded = found.map((results) =>
      results.map(({ claim, score, fields }) => [claim, score.toFixed(3), fields]),
    )
    rows.push(`${some[0]} …: ${found.flat().length} ${fingerprint(rounded)}`)
  }
  return expectRecorded('typed', rows)
})

const DAYS = ['', '1', '25', '25th', '31', '0', '32', '٢٥']
const MONTHS = ['', 'January', 'aug', 'كانون الثاني', 'آب', 'يناير', 'word']
const YEARS = ['', '2024', '1900', '2099', '1899', '2100', '24', '٢٠٢٤']
const JOINTS = [' ', ', ', ' of ', ' من ']
const NUMERIC = [
  ...[
    '2024/8',
    '2024-8',
    '2024-08',
    '2024/12',
    '2024/13',
    '2024/0',
    '2024 / 8',
    '2024/ 8',
    '2024.8',
    '8/2024',
  ],
  ...['25/1/2024', '1/25/2024', '2024-01-25', '2024/1/25', '25.1.2024', '2024-02-30', '٢٠٢٤/٨', '2024 2023'],
]

test('which times are read in questions', () => {
  const named = DAYS.flatMap((day) =>
    MONTHS.flatMap((month) =>
      YEARS.flatMap((year) =>
        JOINTS.flatMap((joint) => [
          [day, month, year].filter(Boolean).join(joint),
          [month, day, year].filter(Boolean).join(joint),
          [year, month, day].filter(Boolean).join(joint),
        ]),
      ),
    ),
  )
  const questions = [...new Set([...named, ...NUMERIC, ...NUMERIC.map((time) => `troops ${time} left`)])]
  const rows = questions.flatMap((question) => {
    const read = readDatedQuery(question)
    return read ? [`${question}: ${read.period} ${read.rest}`] : []
  })
  return expectRecorded('periods', rows)
})

const ids = (those: readonly { id: string | null }[]): string => those.map(({ id }) => id).join(' ') || 'none'

function told({ document, paragraph, stance, date, chain, origin, side }: StatementView): string {
  const way = chain.map(({ part, id }) => `${part} ${id}`).join(' < ')
  return `  ${date.day} (${date.kind}${date.inferred ? ', inferred' : ''}) ${document.id} ${paragraph} ${stance}: ${way}; ${origin.id} ${side?.id}`
}

const bytesAsText = (_: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) ? [...(value as Uint8Array)].join(' ') : value
