import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'
import { textFault, yamlFaults } from './yaml-faults.ts'

/** Where a value stands in a YAML file: keys of maps and positions in lists, from the root. */
export type YamlPath = readonly (string | number)[]

/** A YAML file that has been read: its value, and the way from any part of it back to its line. */
export interface YamlSource {
  file: string
  /** `null` where the file is empty or could not be read. */
  value: unknown
  /** The line (from 1) of the key or item at `path`, or of its nearest part that exists. */
  lineOf(path: YamlPath): number
  /** A problem at `path`; `id` is the path's first key unless given. */
  problemAt(path: YamlPath, message: string, id?: string): Problem
  /** What is wrong with the file as YAML. Its value is not to be trusted unless this is empty. */
  problems: Problem[]
}

/** Reads one YAML file. Never throws: what YAML finds wrong, a key written twice among it, is in `problems`. */
export function openYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter()
  const tooMuch = textFault(text)
  const document = parseDocument(tooMuch ? '' : text, {
    lineCounter: lines,
    prettyErrors: false,
    // A key that is a list or a map is told as one that does not belong there, not by the parser to the console.
    logLevel: 'error',
  })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const lineOf = (path: YamlPath) => lineAt(offsetOf(document, path))
  const problemAt = (path: YamlPath, message: string, id?: string): Problem => ({
    file,
    line: lineOf(path),
    // An empty key is no name.
    id: id || String(path[0] ?? '') || file,
    message,
  })
  const fault = (offset: number, message: string) =>
    problems.push({ file, line: lineAt(offset), id: entryAt(text, offset) ?? file, message })
  const problems: Problem[] = []
  const doubles = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY')
  for (const { pos } of doubles) fault(pos[0], DOUBLE)
  // What follows the first error of syntax mostly follows from it.
  if (first) fault(first.pos[0], `not readable as YAML: ${reasonOf(first.message)}`)
  if (tooMuch) fault(0, tooMuch)
  for (const { offset, message } of yamlFaults(document)) fault(offset, message)
  return { file, value: problems.length > 0 ? null : document.toJS(), lineOf, problemAt, problems }
}

/** The parser goes down with the nesting, and tells of its own end. */
const reasonOf = (message: string) =>
  /call stack/i.test(message) ? 'brackets or lines within one another without end' : message

const DOUBLE = 'written twice in one place: rename one of the two, or merge them'

/** The start of the deepest part of `path` that exists: of a map's key, or of a list's item. */
function offsetOf(document: Document, path: YamlPath): number {
  let node = document.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const step of path) {
    if (!isCollection(node)) break
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : null
    const next = (pair ? pair.value : node.get(step, true)) as Node | null | undefined
    const at = pair ? (pair.key as Node) : next
    if (!at) break
    offset = at.range?.[0] ?? offset
    node = next ?? null
  }
  return offset
}

/** The key at the margin under which `offset` stands. */
function entryAt(text: string, offset: number): string | undefined {
  const end = text.indexOf('\n', offset)
  const before = text.slice(0, end < 0 ? undefined : end)
  return [...before.matchAll(/^([^\s#:-][^\s:]*):/gm)].at(-1)?.[1]
}
