/** How a mark is painted; each style and look is one name in the registry and one rule in `highlight.css`. */
export type MarkStyle = 'mark' | 'current'

/** What the reader wants marks to look like; the current one always stands out from all of them. */
export type MarkLook = 'dotted' | 'underline' | 'wash'

export interface Painted {
  ranges: readonly StaticRange[]
  style: MarkStyle
}

/** Paints marks on a page without touching its nodes. */
export interface Painter {
  /** Replaces what is painted. */
  paint(marks: readonly Painted[]): void
  /** Paints in another look from now on; `dotted` at first. */
  wear(look: MarkLook): void
  /** Paints again if the page has emptied the registry, or a highlight in it: it shares both with us. Cheap where it has not. */
  restore(): void
  clear(): void
  /** As `clear`, for good. */
  dispose(): void
}

/** Unusual enough not to meet the page's own. They hold nothing private: the page can read them. */
const CURRENT = 'hashiya-current'
export const LOOKS: Readonly<Record<MarkLook, string>> = {
  dotted: 'hashiya-mark',
  underline: 'hashiya-underline',
  wash: 'hashiya-wash',
}
const STYLES: readonly MarkStyle[] = ['mark', 'current']

/** Where the browser has no CSS highlights nothing is painted; all else works without. */
export function createPainter(window: Window & typeof globalThis): Painter {
  const registry = window.CSS?.highlights
  if (!registry || typeof window.Highlight !== 'function') return BLIND
  // Firefox ends a content script with its extension, and what that had painted stays in the registry.
  for (const name of [CURRENT, ...Object.values(LOOKS)]) registry.delete(name)

  /**
   * With each highlight the ranges that it was given: Firefox lets a content script add to a highlight and take from it, but not go
   * through it ("Xray wrapping of iterators not supported").
   */
  const painted = new Map<MarkStyle, { highlight: Highlight; ranges: ReadonlySet<AbstractRange> }>()
  let disposed = false
  let look: MarkLook = 'dotted'

  const nameOf = (style: MarkStyle) => (style === 'current' ? CURRENT : LOOKS[look])

  function remove(style: MarkStyle) {
    const known = painted.get(style)
    if (known && registry.get(nameOf(style)) === known.highlight) registry.delete(nameOf(style))
    painted.delete(style)
  }

  function clear() {
    for (const style of STYLES) remove(style)
  }

  /** Only what is other than before: the browser paints what it is told of. */
  function repaint(style: MarkStyle, ranges: ReadonlySet<AbstractRange>) {
    const known = painted.get(style)
    const highlight = known?.highlight ?? new window.Highlight(...ranges)
    if (known) {
      for (const range of known.ranges) if (!ranges.has(range)) highlight.delete(range)
      for (const range of ranges) if (!known.ranges.has(range)) highlight.add(range)
    } else highlight.priority = style === 'current' ? 1 : 0
    painted.set(style, { highlight, ranges })
    if (registry.get(nameOf(style)) !== highlight) registry.set(nameOf(style), highlight)
  }

  function restore() {
    for (const [style, { highlight, ranges }] of painted) {
      // The page may have emptied it, too.
      if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range)
      if (registry.get(nameOf(style)) !== highlight) registry.set(nameOf(style), highlight)
    }
  }

  return {
    paint(marks) {
      if (disposed) return
      for (const style of STYLES) {
        const ranges = new Set(marks.filter((mark) => mark.style === style).flatMap((mark) => mark.ranges))
        if (ranges.size === 0) remove(style)
        else repaint(style, ranges)
      }
    },
    wear(other) {
      if (other === look) return
      const marks = painted.get('mark')
      remove('mark')
      look = other
      if (marks) painted.set('mark', marks)
      restore()
    },
    restore,
    clear,
    dispose() {
      disposed = true
      clear()
    },
  }
}

const nothing = () => {}
const BLIND: Painter = { paint: nothing, wear: nothing, restore: nothing, clear: nothing, dispose: nothing }
