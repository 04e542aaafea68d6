/** Something in a pack's source files that keeps it from being built. */
export interface Problem {
  /** Path inside the pack's folder, with forward slashes. */
  file: string
  /** Counted from 1. */
  line: number
  /** The claim, document, speaker, form … that it is about; the place in the file where nothing there has an id. */
  id: string
  /** What is wrong and how to mend it, for an editor who does not program. */
  message: string
}

/** `file:line id: message`, as compilers print it, so that editors can jump to the place. */
export function formatProblem({ file, line, id, message }: Problem): string {
  return `${file}:${line} ${id}: ${message}`
}

/** By file, then line; problems of one line keep their order. */
export function sortProblems(problems: Problem[]): Problem[] {
  const order = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)
  return [...problems].sort(order)
}
