import type { Locale } from './locale.ts'

/** What can be chosen, in the order in which it is offered. */
export const LANGUAGES = ['auto', 'ar', 'en'] as const satisfies readonly ('auto' | Locale)[]
/** How marks look on a page. */
export const HIGHLIGHT_STYLES = ['dotted', 'underline', 'wash'] as const
/** How a passage may stand to the record's figure or date; `uncompared` has none to compare. */
export const MARKED_STATES = ['same', 'different', 'newer', 'uncompared'] as const
export const OPENINGS = ['hover', 'click'] as const
export const DENSITIES = ['comfortable', 'compact'] as const
export const TEXT_SIZES = ['small', 'medium', 'large', 'largest'] as const

export type MarkedState = (typeof MARKED_STATES)[number]

/** What the reader chooses besides sites. */
export interface Choices {
  /** Of popup and pages of the extension; `auto`: the browser's. */
  language: (typeof LANGUAGES)[number]
  /** Of cards; `auto`: the article's. */
  cardLanguage: (typeof LANGUAGES)[number]
  highlight: (typeof HIGHLIGHT_STYLES)[number]
  /** Which passages are marked; all others are only listed. */
  markedStates: MarkedState[]
  /** Whether resting on a mark opens its card too, or clicks only. The keyboard always does. */
  openOn: (typeof OPENINGS)[number]
  /** Of card, popup and pages of the extension. */
  density: (typeof DENSITIES)[number]
  textSize: (typeof TEXT_SIZES)[number]
}
