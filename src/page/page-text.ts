import type { Span } from '../core/span.ts'

/** A run of one text node's characters that stands in the page's text, unit for unit (any white space as a space). */
export interface Piece {
  /** Where the run starts in the page's text. */
  start: number
  node: Text
  /** Where the run starts in the node's data. */
  from: number
  length: number
  /** Something that is not read (a button, a hidden part) stands between this piece and the one before. */
  afterGap: boolean
}

/** A paragraph, heading, list item …: text without line break. Offsets are into the page's text. */
export interface Block extends Span {
  /** The innermost block element around the text. */
  element: Element
  heading: boolean
  /** The nearest `lang` attribute, as written. */
  lang: string | null
  /** In order; together they give the block's text but for collapsed white space. */
  pieces: Piece[]
}

/** What was read from a page: the blocks' texts, joined by line breaks. */
export interface PageText {
  text: string
  blocks: Block[]
}
