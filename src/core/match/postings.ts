/** For each concept a list of numbers, in the order in which they were given. Two flat tables: no object for each concept. */
export interface Postings {
  /** Where each concept's list begins in `numbers`; one more than there are concepts. */
  starts: Uint32Array
  numbers: Uint32Array
}

/** Lists `number` under each of the concepts that `conceptsOf(number)` gives; twice given is listed twice. */
export function makePostings(
  concepts: number,
  count: number,
  conceptsOf: (number: number) => readonly number[],
): Postings {
  const starts = new Uint32Array(concepts + 1)
  for (let number = 0; number < count; number++)
    for (const concept of conceptsOf(number)) starts[concept + 1] = (starts[concept + 1] ?? 0) + 1
  for (let concept = 0; concept < concepts; concept++)
    starts[concept + 1] = (starts[concept + 1] ?? 0) + (starts[concept] ?? 0)
  const numbers = new Uint32Array(starts[concepts] ?? 0)
  const next = starts.slice()
  for (let number = 0; number < count; number++)
    for (const concept of conceptsOf(number)) {
      const at = next[concept] ?? 0
      numbers[at] = number
      next[concept] = at + 1
    }
  return { starts, numbers }
}

/** Adds to `found` what is listed under the concept. */
export function addPosted({ starts, numbers }: Postings, concept: number, found: Set<number>): void {
  const end = starts[concept + 1] ?? 0
  for (let at = starts[concept] ?? end; at < end; at++) found.add(numbers[at] as number)
}
