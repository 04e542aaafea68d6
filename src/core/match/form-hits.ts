/**
 * Forms of the lexicon in a scan, as numbers: by hit the entry, and the tokens from `first` to `last`, both inside. Objects
 * would cost more than finding them.
 */
export interface FormHits {
  count: number
  entries: Int32Array
  first: Int32Array
  last: Int32Array
}

export const createFormHits = (): FormHits => ({
  count: 0,
  entries: new Int32Array(256),
  first: new Int32Array(256),
  last: new Int32Array(256),
})

export function addHit(hits: FormHits, entry: number, first: number, last: number): void {
  if (hits.count === hits.entries.length) grow(hits)
  hits.entries[hits.count] = entry
  hits.first[hits.count] = first
  hits.last[hits.count++] = last
}

function grow(hits: FormHits): void {
  for (const name of ['entries', 'first', 'last'] as const) {
    const grown = new Int32Array(hits.count * 2)
    grown.set(hits[name])
    hits[name] = grown
  }
}
