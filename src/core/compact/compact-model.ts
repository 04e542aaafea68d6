import type { LearnedModel } from '../match/learned/model.ts'
import { type CompactFeatures, compactFeatures, openFeatures } from './compact-features.ts'
import { swapScript } from './swap-script.ts'

/** A model with its features made shorter and, where Arabic, ASCII. Its `rows` are as short as their entropy already. */
export type CompactModel = Omit<LearnedModel, 'features'> & { features: CompactFeatures }

/** Throws a `RangeError` where the features are not sorted. */
export function compactModel(model: LearnedModel): CompactModel {
  return { ...model, features: inScript(compactFeatures(model.features), model.lang) }
}

export function openModels(models: CompactModel[]): LearnedModel[] {
  return models.map((model) => ({ ...model, features: openFeatures(inScript(model.features, model.lang)) }))
}

function inScript(features: CompactFeatures, lang: LearnedModel['lang']): CompactFeatures {
  if (lang !== 'ar') return features
  return { ...features, lines: swapScript(features.lines), words: swapScript(features.words) }
}
