import * as v from 'valibot'
import type { PackRecord } from '../../pack/pack.ts'
import type { Problem } from '../../pack/problem.ts'
import type { PackFiles } from '../../pack/read-pack.ts'
import type { LearnedModel } from '../learned/model.ts'

const numbers = v.array(v.number())
const Model = v.strictObject({
  lang: v.picklist(['ar', 'en']),
  claims: v.array(v.string()),
  bias: numbers,
  scale: numbers,
  frames: v.array(numbers),
  thresholds: v.strictObject({ withFrame: v.number(), alone: v.number(), possible: v.number() }),
  features: v.record(v.string(), numbers),
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
    return v.parse(Model, JSON.parse(text))
  } catch {
    return null
  }
}
