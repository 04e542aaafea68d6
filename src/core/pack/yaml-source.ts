import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'

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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const lineOf = (path: YamlPath) => lineAt(offsetOf(document, path))
  const problemAt = (path: YamlPath, message: string, id?: string): Problem => ({
    file,
    line: lineOf(path),
    id: id ?? String(path[0] ?? file),
    message,
  })
  const problems = document.errors.map(({ pos, code, message }) => ({
    file,
    line: lineAt(pos[0]),
    id: wordAt(text, pos[0]) || file,
    message: code === 'DUPLICATE_KEY' ? DUPLICATE : `not readable as YAML: ${message}`,
  }))
  const source: YamlSource = { file, value: null, lineOf, problemAt, problems }
  if (problems.length > 0) return source
  try {
    source.value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    problems.push(problemAt([], `not readable as YAML: ${String(error)}`))
  }
  return source
}

const DUPLICATE = 'written twice in one place: rename one of the two, or merge them'

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

function wordAt(text: string, offset: number): string {
  return /^[^\s:,\]}]*/.exec(text.slice(offset, offset + 80))?.[0] ?? ''
}
