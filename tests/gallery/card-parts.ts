import type { CardActions } from '../../src/ui/card/card-actions.tsx'
import type { CardPlace } from '../../src/ui/card/card-bar.tsx'

/** In a list, cards stand where they are. */
export const placeFor = (isPinned: boolean): CardPlace => ({
  isPinned,
  setPinned: () => undefined,
  moveBy: () => undefined,
  moveToNextCorner: () => undefined,
})

export const actionsFor = (canKeep: boolean): CardActions => ({
  linkTo: () => location.href,
  hide: async () => canKeep,
  openDossier: () => undefined,
})
