import { join } from 'node:path'
import { test } from 'vitest'
import type { Mention } from '../../../src/core/mention.ts'
import { layOut, readLabelled } from '../../evaluate/labelled.ts'
import { MATCHER } from '../match/bundled-matcher.ts'
import { expectRecorded } from './recorded.ts'

const ARTICLES = join(import.meta.dirname, '../../cases/articles')

test.each(['dev/ar-d', 'dev/en-d', 'test/ar-a', 'test/en-a'])('the mentions in %s', async (set) => {
  const rows = readLabelled(join(ARTICLES, `${set}.jsonl`)).flatMap((labelled) =>
    MATCHER.findMentions(layOut(labelled, { lines: true }).article).map(
      (mention) => `${labelled.id} ${rowOf(mention)}`,
    ),
  )
  await expectRecorded(`mentions-${set.replace('/', '-')}`, rows)
})

/** A line for each mention: where, what, and on what grounds. */
function rowOf({
  start,
  end,
  sentence,
  claim,
  polarity,
  comparison,
  score,
  possible,
  ...rest
}: Mention): string {
  const { quote, value, explanation, reasons, speaker } = rest
  const place = `${start}-${end} of ${sentence.start}-${sentence.end}`
  const judged = `${claim} ${polarity} ${comparison ?? 'nothing'} ${score}${possible ? ' possible' : ''}`
  const grounds = reasons.map(({ role, concept, text }) => `${role}: ${concept} "${text}"`)
  return [place, judged, `"${quote}"`, ...grounds, ...[value, explanation, speaker].map(told)].join(' | ')
}

const told = (part: unknown): string => (part ? JSON.stringify(part) : '-')
