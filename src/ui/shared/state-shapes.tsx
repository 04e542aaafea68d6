import type { ComponentChild } from 'preact'
import type { Comparison, MentionValue } from '../../core/mention.ts'
import { AgreeIcon, ComparisonIcon, DeniedIcon, ForkIcon, LaterIcon, OpenIcon, SingleIcon } from './icons.tsx'
import type { Under } from './locale.ts'

/** A word of the catalogue on how a page stands to the record, or the record in itself. */
export type StateWord = Under<'state'>

/** The shape that goes with each word, so that no state is told by its colour. */
export const SHAPES: Record<StateWord, () => ComponentChild> = {
  same: () => <ComparisonIcon kind="same" />,
  different: () => <ComparisonIcon kind="different" />,
  'same-date': () => <ComparisonIcon kind="same" />,
  'different-date': () => <ComparisonIcon kind="different" />,
  newer: () => <ComparisonIcon kind="newer" />,
  denied: DeniedIcon,
  open: OpenIcon,
  agree: AgreeIcon,
  differ: ForkIcon,
  single: SingleIcon,
  later: LaterIcon,
  recorded: () => null,
}

/** A date that differs is told in other words than a figure. */
export function comparisonWord(comparison: Comparison, compared: MentionValue['kind'] | undefined | null) {
  return compared === 'date' && comparison !== 'newer' ? (`${comparison}-date` as const) : comparison
}
