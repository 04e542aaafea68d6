import { LOOKS } from './painter.ts'

/**
 * Whether the highlights' style sheet holds in the document; true where the browser does not tell, as one that has no
 * highlights. Asked of the root: it needs no style of anything else, and the style has a line in every look and medium.
 */
export function hasSheet(window: Window): boolean {
  // A page that writes itself anew has none for a moment.
  const root = window.document.documentElement as Element | null
  return (
    root === null ||
    window.getComputedStyle(root, `::highlight(${LOOKS.dotted})`).textDecorationLine !== 'none'
  )
}
