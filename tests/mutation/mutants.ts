import { type Change, OPERATORS } from './operators.ts'
import { lineAt, type Node, parse, walk } from './syntax.ts'

/** One small fault put into one file: `start` to `end` (UTF-16 code units) of its source read `text`. */
export interface Mutant extends Change {
  file: string
  line: number
  /** The innermost block of the file that it stands in: without a test that enters it, no test can notice. */
  block: number
}

/** A file's blocks in order of the source; block 0 is the module itself, which is entered when it is loaded. */
export interface Block {
  start: number
  end: number
  /** The body of an arrow function without braces. */
  isExpression: boolean
}

export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = [{ start: 0, end: Number.POSITIVE_INFINITY, isExpression: false }]
  walk(root, (node, parents) => {
    const parent = parents.at(-1)
    const isArrowBody = parent?.type === 'ArrowFunctionExpression' && parent.body === node
    if (node.type === 'BlockStatement' || isArrowBody)
      blocks.push({ start: node.start, end: node.end, isExpression: node.type !== 'BlockStatement' })
  })
  return blocks
}

/** Every fault that the operators can put into a file. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const root = parse(file, code)
  const blocks = blocksOf(root)
  const mutants: Mutant[] = []
  walk(root, (node, parents) => {
    for (const change of OPERATORS[node.type]?.({ node, parent: parents.at(-1), code }) ?? [])
      if (change && code.slice(change.start, change.end) !== change.text)
        mutants.push({ file, line: lineAt(code, change.start), block: blockAt(blocks, change), ...change })
  })
  return mutants
}

/** Blocks stand in the order in which they begin, so the last that holds a place is the innermost. */
function blockAt(blocks: readonly Block[], { start, end }: Change): number {
  // A body that goes as a whole goes with its own block only if that is entered; its place is the block itself.
  return blocks.findLastIndex((block) => block.start <= start && end <= block.end)
}

export function mutated(code: string, { start, end, text }: Change): string {
  return code.slice(0, start) + text + code.slice(end)
}
