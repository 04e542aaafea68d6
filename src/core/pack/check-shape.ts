import * as v from 'valibot'
import { didYouMean } from './did-you-mean.ts'
import type { Problem } from './problem.ts'
import type { YamlPath, YamlSource } from './yaml-source.ts'

/** One part of a source file that has the right shape, with the way back to its lines. */
export interface Entry<T> {
  id: string
  value: T
  /** A problem at `path`, counted from this entry. */
  problem(path: YamlPath, message: string): Problem
}

/** Checks the part of `source` at `path` against `schema`; what is wrong goes to `problems` and gives `null`. */
export function checkShape<S extends v.GenericSchema>(
  schema: S,
  { source, path, id, value }: { source: YamlSource; path: YamlPath; id?: string; value: unknown },
  problems: Problem[],
): Entry<v.InferOutput<S>> | null {
  const problem = (below: YamlPath, message: string) => source.problemAt([...path, ...below], message, id)
  const result = v.safeParse(schema, value, { abortPipeEarly: true })
  if (result.success) return { id: id ?? source.file, value: result.output, problem }
  problems.push(...result.issues.map((issue) => problem(pathOf(issue), describe(issue, schema))))
  return null
}

type Issue = v.BaseIssue<unknown>

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function describe(issue: Issue, schema: v.GenericSchema): string {
  const path = pathOf(issue)
  const field = String(path.at(-1) ?? '')
  const where = placeName(path.slice(0, -1))
  if (issue.type !== 'strict_object') return placeName(path) + issue.message
  if (issue.expected === 'never') return `${where}"${field}" is not a field here${hint(field, schema)}`
  if (issue.received === 'undefined') return `${where}"${field}" is missing: add it`
  return `${placeName(path)}must be a block of fields, each on its own line as "name: value"`
}

/** `statements, 2, cue` as an editor counts: `statements 3, cue: `. */
function placeName(path: (string | number)[]): string {
  const words = path.map((step) => (typeof step === 'number' ? ` ${step + 1}` : `, ${step}`)).join('')
  return words === '' ? '' : `${words.replace(/^,? /, '')}: `
}

function hint(field: string, schema: v.GenericSchema): string {
  return didYouMean(field, fieldNames(schema)) || ': remove it, or correct its spelling'
}

/** Every field name that a schema knows, at any depth. */
function fieldNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { entries, item, wrapped } = schema as Record<string, unknown>
  const own = typeof entries === 'object' && entries !== null ? Object.entries(entries) : []
  return [
    ...own.flatMap(([name, part]) => [name, ...fieldNames(part)]),
    ...fieldNames(item),
    ...fieldNames(wrapped),
  ]
}
