const MOST = 35

/**
 * Lines, each told by how much of the line before it repeats (one digit to base 36) and what follows. Sorted lines become
 * a good deal shorter; any order comes back as it was.
 */
export function frontCode(text: string): string {
  let before = ''
  const coded = text.split('\n').map((line) => {
    let same = 0
    while (same < MOST && same < line.length && line[same] === before[same]) same++
    before = line
    return same.toString(36) + line.slice(same)
  })
  return coded.join('\n')
}

/** The lines that `frontCode` was given. */
export function readFrontCode(coded: string): string {
  let before = ''
  const lines = coded.split('\n').map((line) => {
    before = before.slice(0, Number.parseInt(line[0] as string, 36)) + line.slice(1)
    return before
  })
  return lines.join('\n')
}
