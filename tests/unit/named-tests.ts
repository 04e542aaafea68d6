import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../tools/paths.ts'

/** The tests that a document names: `file` “title”, where “…” in the title is what the test fills in; each once. */
export function testsNamedIn(document: string): { file: string; title: string }[] {
  const named = [
    ...document.replaceAll(/\s+/g, ' ').matchAll(/`(tests\/[^`]+)` “([^”]+(?:”[^;|]*“[^”]+)*)”/g),
  ].map(([, file = '', title = '']) => ({ file, title }))
  return [...new Map(named.map((one) => [`${one.file} ${one.title}`, one])).values()]
}

/** How often a document names a file of tests, be it with a title or without. */
export const testFilesNamedIn = (document: string): number => [...document.matchAll(/`tests\//g)].length

/** Whether a file holds a test, or a group of tests, with a title. */
export function hasTest({ file, title }: { file: string; title: string }): boolean {
  const path = join(ROOT, file)
  return existsSync(path) && titlesOf(readFileSync(path, 'utf8')).includes(title)
}

/** The titles of tests as the document writes them: what is filled in, be it by a template or by a table, is “…”. */
function titlesOf(source: string): string[] {
  const literals = source.matchAll(/\b(?:test|describe)\b[^'"`]*?\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,/g)
  const inTables = source.matchAll(/\)\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,/g)
  return [...literals, ...inTables].map(([, , title = '']) =>
    title.replaceAll(/\$\{[^}]+\}|%[sd]/g, '…').replaceAll(/\\(.)/g, '$1'),
  )
}
