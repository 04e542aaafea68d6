/**
 * `node tests/evaluate/polarity.ts [--details]`: how well the sentences of tests/cases/polarity are told affirmed, denied or
 * open, where their claim is found at all. Details are given of the files to mend rules by alone.
 */
import { parseArgs } from 'node:util'
import { createMatcher } from '../../src/core/match/find-mentions.ts'
import { bundledPack } from '../tools/bundled-pack.ts'
import { polarityFiles, polarityIn, readPolarity } from './polarity-sentences.ts'

/** The files that rules may be mended by. */
const SHOWN = /-1\.jsonl$/

const { values } = parseArgs({ options: { details: { type: 'boolean' } } })
const pack = bundledPack()
const matcher = createMatcher(pack.matcher, pack)

for (const file of polarityFiles()) {
  const cases = readPolarity(file)
  const read = cases.map((one) => ({ ...one, given: polarityIn(matcher, one) ?? 'not found' }))
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
