import type { Choices } from './choices.ts'

/** How dense and how large the reader wants card, popup and pages. */
export type Look = Pick<Choices, 'density' | 'textSize'>

/** Puts a look on a card's root, or on the root element of a page: `look.css` reads it there. */
export function wear(element: HTMLElement, { density, textSize }: Look): void {
  Object.assign(element.dataset, { density, textSize })
}
