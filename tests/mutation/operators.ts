import type { Node } from './syntax.ts'

/** A piece of source to put in the place of another. */
export interface Change {
  operator: string
  start: number
  end: number
  text: string
}

interface Site {
  node: Node
  parent: Node | undefined
  code: string
}

type Operator = (site: Site) => (Change | null)[]

const SWAPS: Record<string, Record<string, string[]>> = {
  boundary: { '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'] },
  equality: { '===': ['!=='], '!==': ['==='], '==': ['!='], '!=': ['=='] },
  arithmetic: { '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '**': ['*'] },
  bits: { '&': ['|'], '|': ['&'], '^': ['&'], '<<': ['>>'], '>>': ['<<'], '>>>': ['<<'] },
  logical: { '&&': ['||'], '||': ['&&'], '??': ['&&'] },
  assignment: {
    '+=': ['-='],
    '-=': ['+='],
    '*=': ['/='],
    '/=': ['*='],
    '|=': ['&='],
    '&=': ['|='],
    '&&=': ['||='],
    '||=': ['&&='],
    '??=': ['&&='],
  },
}

/** Methods that others may stand for; null leaves the call out and keeps what it was called on. */
const METHODS: Record<string, string | null> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  filter: null,
  sort: null,
  reverse: null,
  slice: null,
  trim: null,
  toLowerCase: null,
}

const child = (node: Node, field: string) => node[field] as Node

/** The sign between two operands, which may have comments and brackets around it. */
function swapSign({ node, code }: Site): (Change | null)[] {
  const sign = node.operator as string
  const [left, right] = [child(node, 'left'), child(node, 'right')]
  const start = code.indexOf(sign, left.end)
  if (start < 0 || start > right.start) return []
  const joinsText = sign === '+' && [left, right].some((side) => isText(side))
  return Object.entries(SWAPS).flatMap(([operator, table]) =>
    joinsText ? [] : (table[sign] ?? []).map((text) => ({ operator, start, end: start + sign.length, text })),
  )
}

const isText = ({ type, value }: Node): boolean =>
  type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')

const replace = (operator: string, { start, end }: Node, text: string): Change => ({
  operator,
  start,
  end,
  text,
})

function fixTest(operator: string, test: Node, ...values: string[]): Change[] {
  return values.map((text) => replace(operator, test, text))
}

const branch: Operator = ({ node }) => fixTest('conditional', child(node, 'test'), 'true', 'false')

const loop: Operator = ({ node }) => (node.test ? fixTest('loop', child(node, 'test'), 'false') : [])

const empty: Operator = ({ node, parent }) => {
  const body = node.body as Node[]
  const [only] = body
  // Left to the change of the one statement in it.
  const isSingle = body.length === 1 && /^(Expression|Return|If)Statement$/.test(only?.type ?? '')
  return body.length === 0 || isSingle || parent?.type === 'TryStatement'
    ? []
    : [replace('block', node, '{}')]
}

const literal: Operator = ({ node, parent }) => {
  const isName =
    parent && (parent.key === node || parent.source === node || parent.type === 'ImportExpression')
  if (isName) return []
  if (typeof node.value === 'boolean') return [replace('boolean', node, String(!node.value))]
  if (typeof node.value !== 'string') return []
  return [replace('string', node, node.value === '' ? "'mutated'" : "''")]
}

const call: Operator = ({ node, code }) => {
  const callee = child(node, 'callee')
  if (callee.type !== 'MemberExpression' || callee.computed === true) return []
  const name = child(callee, 'property')
  const other = METHODS[name.name as string]
  if (other === undefined) return []
  if (other !== null) return [replace('method', name, other)]
  const { start, end } = child(callee, 'object')
  return [replace('method', node, code.slice(start, end))]
}

/** What may be changed in a node of a type. Regular expressions stay as they are. */
export const OPERATORS: Record<string, Operator> = {
  BinaryExpression: swapSign,
  LogicalExpression: swapSign,
  AssignmentExpression: swapSign,
  IfStatement: branch,
  ConditionalExpression: branch,
  WhileStatement: loop,
  DoWhileStatement: loop,
  ForStatement: loop,
  BlockStatement: empty,
  Literal: literal,
  CallExpression: call,
  TemplateLiteral: ({ node, parent }) =>
    parent?.type === 'TaggedTemplateExpression' ? [] : [replace('string', node, '``')],
  UnaryExpression: ({ node, code }) => {
    const { start, end } = child(node, 'argument')
    const isSign = ['!', '-', '~'].includes(node.operator as string)
    return isSign ? [replace('unary', node, ` ${code.slice(start, end)}`)] : []
  },
  UpdateExpression: ({ node, code }) => {
    const other = node.operator === '++' ? '--' : '++'
    return [replace('update', node, code.slice(node.start, node.end).replace(node.operator as string, other))]
  },
  ArrayExpression: ({ node }) => ((node.elements as Node[]).length > 0 ? [replace('array', node, '[]')] : []),
  ObjectExpression: ({ node }) =>
    (node.properties as Node[]).length > 0 ? [replace('object', node, '{}')] : [],
  MemberExpression: chain,
  ReturnStatement: ({ node }) =>
    node.argument ? [replace('return', child(node, 'argument'), 'undefined')] : [],
  ExpressionStatement: ({ node }) => [replace('statement', node, ';')],
  ArrowFunctionExpression: ({ node }) => {
    const body = child(node, 'body')
    return body.type === 'BlockStatement' ? [] : [replace('arrow', body, 'undefined')]
  },
}

function chain({ node, code }: Site): Change[] {
  if (node.optional !== true) return []
  const start = code.indexOf('?.', child(node, 'object').end)
  return [{ operator: 'chain', start, end: start + 2, text: node.computed === true ? '' : '.' }]
}
