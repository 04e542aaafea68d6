import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { compilePack } from '../core/compile-pack.ts'
import { checkCues } from '../core/pack/check-cues.ts'
import { formatProblem, type Problem } from '../core/pack/problem.ts'
import { packFolders, readPackFiles, readSourceTexts } from './pack-files.ts'

const USAGE = `Usage: pack check [--sources FOLDER] [PACK-FOLDER…]

Checks packs (all of assets/packs without a folder) and prints what is wrong as "file:line id: message".
  --sources FOLDER  also prove that each cue stands in its paragraph of FOLDER/sources/DOCUMENT.txt
Exit code: 0 nothing wrong, 1 problems found, 2 wrong usage.`

/** Where the command prints: results on `log`, complaints about its use on `error`. */
export interface Output {
  log(line: string): void
  error(line: string): void
}

/** Runs the command `pack` with the arguments after its name; returns the exit code. */
export function checkPacks(argv: string[], output: Output): 0 | 1 | 2 {
  const asked = readArguments(argv)
  if ('wrong' in asked) {
    output.error(`pack: ${asked.wrong}\n\n${USAGE}`)
    return 2
  }
  let count = 0
  for (const folder of asked.folders) {
    const problems = problemsOf(folder, asked.sources)
    const inFolder = (file: string) => relative('.', join(folder, file))
    for (const problem of problems) output.log(formatProblem({ ...problem, file: inFolder(problem.file) }))
    count += problems.length
  }
  const packs = `${asked.folders.length} ${asked.folders.length === 1 ? 'pack' : 'packs'} checked`
  output.log(count === 0 ? `${packs}, nothing wrong` : `${packs}, problems: ${count}`)
  return count === 0 ? 0 : 1
}

function problemsOf(folder: string, sources: string | undefined): Problem[] {
  const files = readPackFiles(folder)
  const { problems } = compilePack(files)
  const cues = sources === undefined ? [] : checkCues(files, readSourceTexts(sources))
  return [...problems, ...cues]
}

type Asked = { folders: string[]; sources: string | undefined } | { wrong: string }

function readArguments(argv: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { sources: { type: 'string' } },
    })
    const [command, ...named] = positionals
    if (command !== 'check') return { wrong: command ? `no command "${command}"` : 'which command?' }
    const folders = named.length > 0 ? named : packFolders()
    const missing = [...folders, ...(values.sources ? [join(values.sources, 'sources')] : [])].find(
      (folder) => !existsSync(folder),
    )
    return missing === undefined ? { folders, sources: values.sources } : { wrong: `no folder ${missing}` }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}
