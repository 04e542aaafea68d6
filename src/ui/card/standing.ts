import type { Under } from '../shared/locale.ts'
import type { CardModel } from './card-model.ts'

export type Standing = Extract<
  Under<'state'>,
  | 'same'
  | 'different'
  | 'same-date'
  | 'different-date'
  | 'newer'
  | 'denied'
  | 'open'
  | 'agree'
  | 'differ'
  | 'single'
  | 'later'
>

/** How the page stands to the record, then how the record stands in itself: in words, the most telling first. */
export function standingOf({ mention, description }: CardModel): Standing[] {
  const standing: Standing[] = []
  const { comparison, value, polarity } = mention ?? {}
  if (comparison)
    standing.push(value?.kind === 'date' && comparison !== 'newer' ? `${comparison}-date` : comparison)
  if (polarity === 'denied' || polarity === 'open') standing.push(polarity)
  standing.push(STATES[description.state])
  // What revises a claim may also be its only other account.
  if (description.later.length > 0) standing.push('later')
  return standing
}

const STATES = { 'accounts-differ': 'differ', 'accounts-agree': 'agree', 'single-origin': 'single' } as const
