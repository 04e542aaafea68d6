/** Classes of UTF-16 units in a folded text. */
export const SPACE = 0
export const MARK = 1
export const DIGIT = 2
export const ARABIC = 3
export const OTHER_LETTER = 4

type Range = readonly [first: number, last: number]

const SPACES: Range[] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0x2028, 0x2029],
]

/** From U+00C0 on a unit counts as a letter unless it is listed here: a list of letters would be far longer. */
const SIGNS: Range[] = [
  [0x21, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x0600, 0x060f],
  [0x061b, 0x061f],
  [0x066a, 0x066d],
  [0x06d4, 0x06d4],
  [0x06fd, 0x06fe],
  [0x2010, 0x2027],
  [0x2030, 0x206f],
  [0x20a0, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3001, 0x3030],
  [0xd800, 0xf8ff],
  [0xfd3e, 0xfd4f],
  [0xfdfc, 0xfdff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff0f],
  [0xffe0, 0xffff],
]

const ARABIC_BLOCKS: Range[] = [
  [0x0620, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x08ff],
]

/** The class of every unit. */
export const CLASSES = new Uint8Array(0x10000).fill(OTHER_LETTER)
for (const [kind, ranges] of [
  [ARABIC, ARABIC_BLOCKS],
  [MARK, SIGNS],
  [SPACE, SPACES],
  [DIGIT, [[0x30, 0x39]]],
] as [number, Range[]][]) {
  for (const [first, last] of ranges) CLASSES.fill(kind, first, last + 1)
}

export function isLetter(kind: number): boolean {
  return kind >= ARABIC
}
