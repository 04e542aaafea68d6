import type { Locale } from '../shared/locale.ts'

/** How marks look on a page. */
export type HighlightStyle = 'dotted' | 'underline' | 'wash'
/** How a passage may stand to the record's figure or date; `uncompared` has none to compare. */
export type MarkedState = 'same' | 'different' | 'newer' | 'uncompared'
export type Density = 'comfortable' | 'compact'
export type TextSize = 'small' | 'medium' | 'large' | 'largest'

/** What the reader chooses besides sites. */
export interface Choices {
  /** Of popup and pages of the extension; `auto`: the browser's. */
  language: 'auto' | Locale
  /** Of cards; `auto`: the article's. */
  cardLanguage: 'auto' | Locale
  highlight: HighlightStyle
  /** Which passages are marked; all others are only listed. */
  markedStates: MarkedState[]
  /** Whether resting on a mark opens its card too, or clicks only. The keyboard always does. */
  openOn: 'hover' | 'click'
  /** Of card, popup and pages of the extension. */
  density: Density
  textSize: TextSize
}
