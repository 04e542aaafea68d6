import type { CardSeen } from './reader.ts'

/** The page's one element that is ours. */
export const CARD_HOST = 'html > div[popover="manual"]'

/** Runs with the rights to look into the card's closed root; whole in itself. Null where the reader sees no card. */
export function readCard(root: ShadowRoot): CardSeen | null {
  const card = root.querySelector<HTMLElement>('.card')
  if (!card?.checkVisibility({ visibilityProperty: true })) return null
  const { direction, position, backgroundColor } = getComputedStyle(card)
  return {
    lang: card.lang,
    direction,
    position,
    background: backgroundColor,
    text: card.innerText,
    isFocused: root.activeElement === card,
    focused: root.activeElement?.localName ?? null,
    focusedWords: (
      root.activeElement?.getAttribute('aria-label') ??
      root.activeElement?.textContent ??
      ''
    ).trim(),
  }
}
