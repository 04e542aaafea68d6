import { parseSync } from 'vite'

/** A node of the syntax tree (ESTree with TypeScript's own); offsets are UTF-16 code units into the source. */
export interface Node {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

export function parse(file: string, code: string): Node {
  const { program, errors } = parseSync(file, code, { lang: 'ts' })
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
  return program as unknown as Node
}

/** Types, and what else is gone once the types are. */
const TYPE_ONLY = /^TS(?!AsExpression$|NonNullExpression$|SatisfiesExpression$)|^ImportDeclaration$/

/** Goes over every node that is left when the program runs, with its parents from the root, each parent before its children. */
export function walk(root: Node, visit: (node: Node, parents: readonly Node[]) => void): void {
  const parents: Node[] = []
  const enter = (node: Node): void => {
    if (TYPE_ONLY.test(node.type) || node.declare === true || node.exportKind === 'type') return
    visit(node, parents)
    parents.push(node)
    for (const child of childrenOf(node)) enter(child)
    parents.pop()
  }
  enter(root)
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode))
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string'

export function lineAt(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length
}
