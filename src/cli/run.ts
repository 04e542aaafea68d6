import type { Readable, Writable } from 'node:stream'
import { annotateFiles } from './annotate-files.ts'
import { annotateLines } from './annotate-lines.ts'
import type { Annotator } from './annotator.ts'
import { PackError } from './load-packs.ts'
import { readOptions, USAGE, UsageError } from './options.ts'

/** What the command touches of the outside. */
export interface Surroundings {
  stdin: Readable
  stdout: Writable
  stderr: Writable
  /** May throw `PackError`. */
  loadPacks: () => Annotator
}

/** Runs the command with the arguments after its name; returns the exit code. */
export async function run(argv: string[], around: Surroundings): Promise<0 | 1 | 2> {
  const report = (message: string) => around.stderr.write(`annotate: ${message}\n`)
  try {
    const options = readOptions(argv)
    if (options.help) {
      around.stdout.write(`${USAGE}\n`)
      return 0
    }
    const annotator = around.loadPacks()
    const annotate = options.format === 'jsonl' ? annotateLines : annotateFiles
    const allRead = await annotate({ options, annotator, report, ...around })
    return allRead ? 0 : 1
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof PackError)) throw error
    report(error.message)
    if (error instanceof PackError) return 1
    around.stderr.write(`\n${USAGE}\n`)
    return 2
  }
}
