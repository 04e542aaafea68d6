import type { Mention } from '../core/mention.ts'
import type { MarkedState } from '../ui/shared/choices.ts'

/** Whether a passage stands to the record in a way that the reader wants marked. */
export function isMarked(
  mentions: readonly Pick<Mention, 'comparison'>[],
  states: readonly MarkedState[],
): boolean {
  return mentions.some(({ comparison }) => states.includes(comparison ?? 'uncompared'))
}
