import { comparisonWord, type StateWord } from '../shared/state-shapes.tsx'
import type { CardModel } from './card-model.ts'

/** How the page stands to the record, then how the record stands in itself: in words, the most telling first. */
export function standingOf({ mention, description }: CardModel): StateWord[] {
  const standing: StateWord[] = []
  const { comparison, value, polarity } = mention ?? {}
  if (comparison) standing.push(comparisonWord(comparison, value?.kind))
  if (polarity === 'denied' || polarity === 'open') standing.push(polarity)
  standing.push(STATES[description.state])
  // What revises a claim may also be its only other account.
  if (description.later.length > 0) standing.push('later')
  return standing
}

const STATES = { 'accounts-differ': 'differ', 'accounts-agree': 'agree', 'single-origin': 'single' } as const
