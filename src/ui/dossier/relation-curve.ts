interface Place {
  x: number
  y: number
}

/** So far from a point's middle does a line to it end. */
const CLEAR = 11
const MOST_BULGE = 60

/**
 * The path of a line between two points, bowed so that it keeps clear of what stands between them; it has a vertex at its
 * middle, for a mark there. Null for points that lie too close for a line.
 */
export function relationCurve(from: Place, to: Place): string | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length < 2.5 * CLEAR) return null
  const bulge = Math.min(MOST_BULGE, length / 4)
  // Always to the same side of the page, whichever end comes first.
  const turn = dx < 0 || (dx === 0 && dy < 0) ? -1 : 1
  const bow = {
    x: (from.x + to.x) / 2 + (turn * dy * bulge) / length,
    y: (from.y + to.y) / 2 - (turn * dx * bulge) / length,
  }
  const [start, end] = [towards(from, bow), towards(to, bow)]
  const [left, right] = [middle(start, bow), middle(bow, end)]
  return `M${tell(start)}Q${tell(left)} ${tell(middle(left, right))}Q${tell(right)} ${tell(end)}`
}

function towards(from: Place, to: Place): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + ((to.x - from.x) * CLEAR) / length, y: from.y + ((to.y - from.y) * CLEAR) / length }
}

const middle = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const tell = ({ x, y }: Place): string => `${x.toFixed(1)} ${y.toFixed(1)}`
