import type { Target } from './target.ts'

/** The most tries to make a failing case smaller. */
const MOST = 3000

/** The smallest case that still fails which cutting texts and lists finds. */
export function shrink(target: Target, value: unknown, fails: (value: unknown) => boolean): unknown {
  let best = value
  let tries = 0
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const smaller of smallerThan(best, target.cuts ?? [])) {
      if (++tries > MOST) return best
      if (!fails(smaller)) continue
      best = smaller
      isBetter = true
      break
    }
  }
  return best
}

/** Smaller values than this one, the smallest first. */
function* smallerThan(value: unknown, fields: readonly string[]): Generator<unknown> {
  if (typeof value === 'string') yield* withoutParts(value)
  else if (Array.isArray(value)) {
    yield* withoutParts(value)
    for (const [at, one] of value.entries())
      for (const smaller of smallerThan(one, fields)) yield value.with(at, smaller)
  } else if (typeof value === 'object' && value !== null) {
    for (const field of fields)
      for (const smaller of smallerThan((value as Record<string, unknown>)[field], fields))
        yield { ...value, [field]: smaller }
  }
}

/** Halves, quarters … down to one unit or element left out. */
function* withoutParts<T>(whole: string | T[]): Generator<string | T[]> {
  for (let size = whole.length; size >= 1; size = Math.floor(size / 2))
    for (let from = 0; from < whole.length; from += size)
      yield typeof whole === 'string'
        ? whole.slice(0, from) + whole.slice(from + size)
        : whole.toSpliced(from, size)
}
