import type { Span } from '../core/span.ts'

/** A run of one text node's characters that stands in a block's text, unit for unit (any white space as a space). */
export interface Piece {
  /** Where the run starts in the block's text. */
  start: number
  node: Text
  /** Where the run starts in the node's data. */
  from: number
  length: number
  /** Something that is not read (a button, a hidden part) stands between this piece and the one before. */
  afterGap?: true
}

/** A paragraph, heading, list item …: text without line break. Never changes once it is read. */
export interface Line {
  text: string
  /** The innermost block element around the text. */
  element: Element
  heading: boolean
  /** The nearest `lang` attribute, as written. */
  lang: string | null
  /** In order; together they give the line's text but for collapsed white space. */
  pieces: readonly Piece[]
}

/** A line where it stands in the page's text. There are many, and the line is kept for the next reading anyhow. */
export class Block implements Span, Line {
  readonly line: Line
  readonly start: number

  constructor(line: Line, start: number) {
    this.line = line
    this.start = start
  }

  get end(): number {
    return this.start + this.line.text.length
  }
  get text(): string {
    return this.line.text
  }
  get element(): Element {
    return this.line.element
  }
  get heading(): boolean {
    return this.line.heading
  }
  get lang(): string | null {
    return this.line.lang
  }
  get pieces(): readonly Piece[] {
    return this.line.pieces
  }
}

/** What was read from a page: the blocks' texts, joined by line breaks. */
export interface PageText {
  readonly text: string
  blocks: readonly Block[]
}

/** Sets lines one behind the other. The whole text is put together only where it is asked for. */
export function pageTextOf(lines: readonly Line[]): PageText {
  let start = 0
  let whole: string | null = null
  const blocks = lines.map((line): Block => {
    const block = new Block(line, start)
    start = block.end + 1
    return block
  })
  return {
    blocks,
    get text() {
      whole ??= lines.map(({ text }) => text).join('\n')
      return whole
    },
  }
}

/** The index of the last block that starts at or before `offset`, or -1. */
export const lastBlockBefore = (blocks: readonly Block[], offset: number): number =>
  lastBefore(blocks, ({ start }) => start <= offset)

/** The index of the last element for which `isBefore` holds, of a list where it holds for a first part; or -1. */
export function lastBefore<T>(list: readonly T[], isBefore: (element: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low - 1
}
