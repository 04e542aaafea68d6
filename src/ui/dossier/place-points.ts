/** What stands at a place in time; `x` in pixels along time. */
export interface Spot {
  x: number
}

/** Where a spot is drawn: its column's middle, and its row from the base line up, from 0. */
export interface Placed<T extends Spot> {
  spot: T
  x: number
  row: number
}

export interface LaneRoom {
  /** Between the middles of two neighbours, both ways. */
  pitch: number
  /** The first and the last place for a column's middle. */
  from: number
  to: number
  /** How many may stand upon one another before a second column is begun: in a quiet lane, and in a crowded one. */
  rows: [least: number, most: number]
}

/**
 * Places the spots of a lane so that no two overlap and none comes before an earlier one. Spots of one day stand in a
 * column, those of a crowded day in several; columns are moved apart as little as they can be (least squares), so that
 * a column by itself stands on its very day. Columns become taller before any is moved by more than its width, and where
 * the lane has no room for all.
 */
export function placePoints<T extends Spot>(spots: readonly T[], room: LaneRoom): Placed<T>[] {
  const sorted = [...spots].sort((a, b) => a.x - b.x)
  const [least, most] = room.rows
  for (let rows = least; rows < most; rows++) {
    const placed = placeInRows(sorted, room, rows)
    if (placed.every(({ spot, x }) => Math.abs(spot.x - x) <= room.pitch)) return placed
  }
  return placeInRows(sorted, room, most)
}

function placeInRows<T extends Spot>(sorted: readonly T[], room: LaneRoom, rows: number): Placed<T>[] {
  const capacity = 1 + Math.max(0, Math.floor((room.to - room.from) / room.pitch))
  let columns = byNearness(sorted, room.pitch / 2, rows)
  if (columns.length > capacity) columns = inChunks(sorted, Math.ceil(sorted.length / capacity))
  const xs = moveApart(columns, room)
  return columns.flatMap((column, place) =>
    column.map((spot, row) => ({ spot, x: xs[place] ?? room.from, row })),
  )
}

/** What lies within half a column's width of the first spot belongs together, and is shared out evenly. */
function byNearness<T extends Spot>(sorted: readonly T[], near: number, rows: number): T[][] {
  const groups: T[][] = []
  for (const spot of sorted) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && first && spot.x - first.x < near) last.push(spot)
    else groups.push([spot])
  }
  return groups.flatMap((group) => inChunks(group, Math.ceil(group.length / Math.ceil(group.length / rows))))
}

function inChunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, place) =>
    list.slice(place * size, (place + 1) * size),
  )
}

/**
 * Pool adjacent violators: with the place that each needs before it taken off, columns only have to be in order, and
 * those that are not share their mean.
 */
function moveApart(columns: readonly Spot[][], { pitch, from, to }: LaneRoom): number[] {
  const pools: { sum: number; weight: number; count: number }[] = []
  for (const [place, column] of columns.entries()) {
    let pool = {
      sum: column.reduce((sum, { x }) => sum + x - place * pitch, 0),
      weight: column.length,
      count: 1,
    }
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight >= pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count }
      pools.pop()
    }
    pools.push(pool)
  }
  const most = Math.max(from, to - (columns.length - 1) * pitch)
  const bases = pools.flatMap(({ sum, weight, count }) =>
    new Array<number>(count).fill(Math.min(most, Math.max(from, sum / weight))),
  )
  return bases.map((base, place) => base + place * pitch)
}
