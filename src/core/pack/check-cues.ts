import type { Problem } from './problem.ts'
import { type PackFiles, readPack } from './read-pack.ts'

/**
 * Proves that each cue stands in the paragraph that its statement names. `texts` maps a document's id to its text;
 * statements of documents that it lacks are left alone. Problems of shape are the compiler's to tell.
 */
export function checkCues(files: PackFiles, texts: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = []
  for (const { value, problem } of readPack(files, []).claims.entries.values()) {
    for (const [index, { document, paragraph, cue }] of value.statements.entries()) {
      const text = texts.get(document)
      if (text === undefined || paragraphsOf(text)[paragraph - 1]?.includes(cue)) continue
      const message = `statements ${index + 1}, cue: "${cue}" does not stand in paragraph ${paragraph} of ${document}`
      problems.push(problem(['statements', index, 'cue'], message))
    }
  }
  return problems
}

/** A document's paragraphs: its non-blank lines. */
function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
