/**
 * `node tests/evaluate/polarity.ts [--details]`: how well the sentences of tests/cases/polarity are told affirmed, denied or
 * open, where their claim is found at all. Details are given of the files to mend rules by alone.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { packFolders, readPackFiles } from '../../src/cli/pack-files.ts'
import { compilePack } from '../../src/core/compile-pack.ts'
import { createMatcher } from '../../src/core/match/find-mentions.ts'
import type { PolarityCase } from '../cases/match/polarity.ts'

const FOLDER = 'tests/cases/polarity'
/** The files that rules may be mended by. */
const SHOWN = /-1\.jsonl$/

const { values } = parseArgs({ options: { details: { type: 'boolean' } } })
const { pack, problems } = compilePack(readPackFiles(packFolders()[0] as string))
if (!pack) throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
const matcher = createMatcher(pack.matcher, pack)

const given = ({ text, claim, published }: PolarityCase): string =>
  matcher.findMentions({ text, published }).find((mention) => mention.claim === claim)?.polarity ??
  'not found'

for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const cases: PolarityCase[] = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const read = cases.map((one) => ({ ...one, given: given(one) }))
  const found = read.filter((one) => one.given !== 'not found')
  const sums = (['affirmed', 'denied', 'open'] as const).map((polarity) => {
    const wanted = found.filter((one) => one.polarity === polarity)
    return `${polarity} ${wanted.filter((one) => one.given === polarity).length}/${wanted.length}`
  })
  const right = found.filter((one) => one.given === one.polarity).length
  console.log(
    `${file}: right ${right}/${found.length} of those found; ${sums.join(', ')}; ${cases.length} in all`,
  )
  if (!values.details || !SHOWN.test(file)) continue
  for (const { text, claim, polarity, given } of read)
    if (given !== polarity) console.log(`  ${polarity} → ${given} | ${claim} | ${text}`)
}
