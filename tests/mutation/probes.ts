import { blocksOf } from './mutants.ts'
import { parse } from './syntax.ts'

/** Under this name of the global object stand the entered blocks of each file, by their numbers. */
export const ENTERED = '__enteredBlocks'
/** Where each test file leaves what it entered. */
export const FOLDER = '.output/mutation/entered'

/** The source with a note at the beginning of each of its blocks that it was entered. */
export function withProbes(file: string, code: string): string {
  const inserts: { at: number; text: string; order: number }[] = []
  for (const [number, { start, end, isExpression }] of blocksOf(parse(file, code)).entries()) {
    if (number === 0) continue
    if (isExpression) {
      inserts.push({ at: start, text: `(__entered[${number}] = 1, (`, order: number })
      inserts.push({ at: end, text: '))', order: -number })
    } else inserts.push({ at: start + 1, text: `__entered[${number}] = 1;`, order: number })
  }
  inserts.sort((a, b) => a.at - b.at || a.order - b.order)
  let probed = `const __entered = ((globalThis.${ENTERED} ??= {})[${JSON.stringify(file)}] ??= []); __entered[0] = 1;`
  let from = 0
  for (const { at, text } of inserts) {
    probed += code.slice(from, at) + text
    from = at
  }
  return probed + code.slice(from)
}
