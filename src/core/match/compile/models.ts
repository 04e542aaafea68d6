import * as v from 'valibot'
import type { PackRecord } from '../../pack/pack.ts'
import type { Problem } from '../../pack/problem.ts'
import type { PackFiles } from '../../pack/read-pack.ts'
import type { LearnedModel } from '../learned/model.ts'
import { createScorer } from '../learned/scorer.ts'

const numbers = v.array(v.number())
const Model = v.strictObject({
  lang: v.picklist(['ar', 'en']),
  claims: v.array(v.string()),
  features: v.string(),
  rows: v.strictObject({ grains: v.string(), chances: v.array(numbers), levels: v.string() }),
  step: v.number(),
  hidden: numbers,
  out: v.array(numbers),
  outStep: v.number(),
  bias: numbers,
  frames: v.array(numbers),
  thresholds: v.strictObject({
    plainly: v.number(),
    withFrame: v.number(),
    alone: v.number(),
    possible: v.number(),
  }),
})
const FILE = /^learned\/[a-z]+\.json$/

/** Reads what `npm run train` wrote into a pack. A model for other claims than the pack's is no use: train it anew. */
export function readModels(
  files: PackFiles,
  record: PackRecord,
): { models: LearnedModel[]; problems: Problem[] } {
  const models: LearnedModel[] = []
  const problems: Problem[] = []
  const claims = record.claims.map(({ id }) => id).join(' ')
  for (const [file, text] of files) {
    if (!FILE.test(file)) continue
    const model = parse(text)
    if (!model)
      problems.push({ file, line: 1, id: file, message: 'is not a learned model: run "npm run train"' })
    else if (model.claims.join(' ') !== claims)
      problems.push({ file, line: 1, id: file, message: 'was learned for other claims: run "npm run train"' })
    else models.push(model)
  }
  return { models, problems }
}

function parse(text: string): LearnedModel | null {
  try {
    const model = v.parse(Model, JSON.parse(text))
    createScorer(model)
    return model
  } catch {
    return null
  }
}
