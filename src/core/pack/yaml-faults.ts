import { type Document, isCollection, isScalar, type Node, type Pair, visit } from 'yaml'

/** Something in a readable file that no pack may hold, at an offset into its text. */
export interface YamlFault {
  offset: number
  message: string
}

/** In UTF-16 code units; the longest text of the first pack has 178. */
const LONGEST_FILE = 20_000_000
const LONGEST_TEXT = 5000
const DEEPEST = 40
/** Every object of a program has these: as a name in a pack they would be lost, or taken for the program's own. */
const RESERVED = ['__proto__', 'constructor', 'prototype']
/** What is not seen and can hide or turn round what is: control characters, and signs that force a direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNSEEN = /[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/

const ALIAS = (name: string) => `"*${name}" reads as a reference to another place: write it in quotes`
const TAG = (name: string) => `"${name}" reads as a command to the program: write it in quotes`
const NAME = (name: string) => `"${name}" means something else to programs: choose another word`
const UNSEEN_SIGN = 'holds a sign that is not seen and changes how the rest is read: take it out'
const LONG = `is longer than ${LONGEST_TEXT} characters: shorten it`
const DEEP = `stands more than ${DEEPEST} levels deep: nothing in a pack does`

/** What is wrong with a file before it is read. */
export function textFault(text: string): string | null {
  return text.length > LONGEST_FILE ? 'is too large for a file of a pack: divide it' : null
}

/**
 * References (which can stand for more than any memory holds), tags, names of a program's own, texts without end or with unseen
 * signs, and nesting that no part of a pack needs.
 */
export function yamlFaults(document: Document): YamlFault[] {
  const faults: YamlFault[] = []
  const add = (node: { range?: Node['range'] }, message: string) =>
    faults.push({ offset: node.range?.[0] ?? 0, message })
  try {
    visit(document, {
      Alias: (_, node) => add(node, ALIAS(node.source)),
      Pair: (_, { key }: Pair) => {
        if (isScalar(key) && RESERVED.includes(String(key.value))) add(key, NAME(String(key.value)))
      },
      Scalar: (_, node) => checkScalar(node),
      Collection(_, node, path) {
        if (node.tag && !CORE.test(node.tag)) add(node, TAG(node.tag))
        if (path.filter(isCollection).length < DEEPEST) return undefined
        add(node, DEEP)
        return visit.BREAK
      },
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Deeper than the way down itself can go.
    faults.push({ offset: 0, message: DEEP })
  }

  function checkScalar(node: Node & { value: unknown }) {
    if (node.tag && !CORE.test(node.tag)) add(node, TAG(node.tag))
    if (typeof node.value !== 'string') return
    if (node.value.length > LONGEST_TEXT) add(node, LONG)
    if (UNSEEN.test(node.value)) add(node, UNSEEN_SIGN)
  }
  return faults
}

/** What YAML itself finds out about a value. */
const CORE = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/
