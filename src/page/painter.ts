/** How a mark is painted; each style is one name in the registry and one rule in `highlight.css`. */
export type MarkStyle = 'mark' | 'current'

export interface Painted {
  ranges: readonly StaticRange[]
  style: MarkStyle
}

/** Paints marks on a page without touching its nodes. */
export interface Painter {
  /** Replaces what is painted. */
  paint(marks: readonly Painted[]): void
  /** Paints again if the page has emptied the registry, which it shares with us. Cheap where it has not. */
  restore(): void
  clear(): void
  /** As `clear`, for good. */
  dispose(): void
}

/** Unusual enough not to meet the page's own. They hold nothing private: the page can read them. */
const NAMES: Record<MarkStyle, string> = { mark: 'hashiya-mark', current: 'hashiya-current' }
const STYLES = Object.keys(NAMES) as MarkStyle[]

/** Where the browser has no CSS highlights nothing is painted; all else works without. */
export function createPainter(window: Window & typeof globalThis): Painter {
  const registry = window.CSS?.highlights
  if (!registry || typeof window.Highlight !== 'function') return BLIND

  const painted = new Map<MarkStyle, Highlight>()
  let disposed = false

  function remove(style: MarkStyle) {
    const highlight = painted.get(style)
    if (highlight && registry.get(NAMES[style]) === highlight) registry.delete(NAMES[style])
    painted.delete(style)
  }

  function clear() {
    for (const style of STYLES) remove(style)
  }

  /** Only what is other than before: the browser paints what it is told of. */
  function repaint(style: MarkStyle, ranges: ReadonlySet<AbstractRange>) {
    const known = painted.get(style)
    const highlight = known ?? new window.Highlight(...ranges)
    if (known) {
      for (const range of [...known]) if (!ranges.has(range)) known.delete(range)
      for (const range of ranges) known.add(range)
    } else highlight.priority = style === 'current' ? 1 : 0
    painted.set(style, highlight)
    if (registry.get(NAMES[style]) !== highlight) registry.set(NAMES[style], highlight)
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
    restore() {
      for (const [style, highlight] of painted) {
        if (registry.get(NAMES[style]) !== highlight) registry.set(NAMES[style], highlight)
      }
    },
    clear,
    dispose() {
      disposed = true
      clear()
    },
  }
}

const nothing = () => {}
const BLIND: Painter = { paint: nothing, restore: nothing, clear: nothing, dispose: nothing }
