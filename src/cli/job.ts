import type { Readable, Writable } from 'node:stream'
import type { Annotator } from './annotator.ts'
import type { Options } from './options.ts'

/** What a run over the files of the command line is given. */
export interface Job {
  options: Options
  annotator: Annotator
  stdin: Readable
  stdout: Writable
  /** Says on standard error what could not be read. */
  report: (message: string) => void
}
