import type { LearnedModel } from '../match/learned/model.ts'
import { frontCode, readFrontCode } from './front-coding.ts'
import { swapScript } from './swap-script.ts'

/** A model whose `features` are front-coded and, where Arabic, in ASCII. Its `rows` are as short as their entropy already. */
export type CompactModel = LearnedModel & { readonly compact: true }

export function compactModel(model: LearnedModel): CompactModel {
  const features = frontCode(model.features)
  return { ...model, features: model.lang === 'ar' ? swapScript(features) : features, compact: true }
}

export function openModels(models: CompactModel[]): LearnedModel[] {
  return models.map(openModel)
}

function openModel({ compact: _, ...model }: CompactModel): LearnedModel {
  const features = model.lang === 'ar' ? swapScript(model.features) : model.features
  return { ...model, features: readFrontCode(features) }
}
