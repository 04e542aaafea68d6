import type { Line, Piece } from './page-text.ts'

/** White space that HTML shows as something else than it is in the source; a no-break space stays. */
const IRREGULAR_SPACE = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g
const isSpace = (unit: number) => unit === 0x20 || (unit >= 9 && unit <= 13 && unit !== 11)
/** A text of a link alone, with at most a label before it ("Read also:"), is a pointer to another page. */
const LABEL = 24
const LINKED_SHARE = 0.8

/** Where a text node stands. */
export interface LineContext {
  /** The innermost block element. */
  element: Element
  lang: string | null
  /** Inside a link that leads elsewhere. */
  linked: boolean
  /** Line breaks in the source are shown. */
  keepsLines: boolean
}

interface OpenLine {
  element: Element
  lang: string | null
  text: string
  linked: number
  pieces: Piece[]
}

/** Collects text nodes into blocks; knows no markup. */
export class BlockBuilder {
  /** What has been read so far, but for the open line. */
  readonly lines: Line[] = []
  #line: OpenLine | null = null
  #gap = false

  /** Adds the node's text to the open line, or opens one that belongs to `context.element`. */
  add(node: Text, context: LineContext) {
    if (!context.keepsLines) return this.#add(node, context, { from: 0, to: node.length })
    let from = 0
    for (const line of node.data.split('\n')) {
      if (from > 0) this.flush()
      this.#add(node, context, { from, to: from + line.length })
      from += line.length + 1
    }
  }

  /** Notes that something not read stands here. */
  gap() {
    this.#gap = true
  }

  /** Ends the open line and keeps it, if it has text and is not a mere link elsewhere. */
  flush() {
    const line = this.#line
    this.#line = null
    this.#gap = false
    if (!line) return
    const text = line.text.trimEnd()
    if (text === '' || isPointer(line, text)) return
    this.#keep(line, text)
  }

  #add(node: Text, context: LineContext, { from: first, to }: { from: number; to: number }) {
    const data = to < node.length ? node.data.slice(0, to) : node.data
    let from = first
    if (!this.#line || endsInSpace(this.#line)) while (from < to && isSpace(data.charCodeAt(from))) from++
    if (from === to) return
    this.#line ??= { element: context.element, lang: context.lang, text: '', linked: 0, pieces: [] }
    const line = this.#line
    const before = line.text.length
    let text = ''
    let read = from
    IRREGULAR_SPACE.lastIndex = from
    for (let space = IRREGULAR_SPACE.exec(data); space; space = IRREGULAR_SPACE.exec(data)) {
      text += `${data.slice(read, space.index)} `
      read = space.index + space[0].length
      if (space[0].length === 1) continue
      // What follows no longer stands unit for unit.
      this.#append(line, { node, from, text })
      from = read
      text = ''
    }
    this.#append(line, { node, from, text: text + data.slice(read, to) })
    if (context.linked) line.linked += line.text.length - before
  }

  #append(line: OpenLine, { node, from, text }: { node: Text; from: number; text: string }) {
    if (text === '') return
    const start = line.text.length
    const piece = { start, node, from, length: text.length }
    line.pieces.push(this.#gap && start > 0 ? { ...piece, afterGap: true } : piece)
    line.text += text
    this.#gap = false
  }

  #keep({ element, lang, pieces: read }: OpenLine, text: string) {
    // A copy: a list that has grown has room for more, and there are as many lists as lines.
    const pieces = read.filter((piece) => piece.start < text.length).slice()
    for (const piece of pieces) piece.length = Math.min(piece.length, text.length - piece.start)
    this.lines.push({ text, element, heading: isHeading(element), lang, pieces })
  }
}

/** Asked of the node, for the line's own text is still a chain of parts. */
function endsInSpace({ pieces }: OpenLine): boolean {
  const last = pieces.at(-1)
  return !last || isSpace(last.node.data.charCodeAt(last.from + last.length - 1))
}

function isPointer(line: OpenLine, text: string): boolean {
  if (line.linked === 0) return false
  return text.length - line.linked <= LABEL && line.linked >= LINKED_SHARE * text.length
}

function isHeading(element: Element): boolean {
  return /^(?:h[1-6]|title)$/.test(element.localName) || element.getAttribute('role') === 'heading'
}
