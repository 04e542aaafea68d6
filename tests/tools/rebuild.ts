import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runCommand } from './command.ts'
import { archiveOf, unpack } from './package-files.ts'
import type { Target } from './package-rules.ts'
import { OUTPUT, ROOT } from './paths.ts'

/**
 * Builds the packages anew from the archive of sources that a store is given, in another folder, and fails where a byte differs
 * from those that lie in `.output`. With `firefox` or `chrome` behind it, that one alone; with `--cached`, what was deflated before is
 * not deflated again.
 */
const BOTH: Target[] = ['firefox', 'chrome']
const named = BOTH.filter((target) => process.argv.includes(target))
const folder = mkdtempSync(join(tmpdir(), 'hashiya-rebuilt-'))
const tools = join(folder, 'node_modules')
try {
  unpack(archiveOf('sources'), folder)
  // What a reviewer would install from the lock file; it is the same here.
  symlinkSync(join(ROOT, 'node_modules'), tools, 'junction')
  if (process.argv.includes('--cached'))
    cpSync(join(OUTPUT, 'deflated'), join(folder, '.output/deflated'), { recursive: true })
  for (const target of named.length > 0 ? named : BOTH) {
    const { ok, output } = await runCommand(['wxt', 'zip', '--browser', target], { cwd: folder })
    if (!ok) throw new Error(output)
    const path = archiveOf(target)
    const [ours, theirs] = [path, join(folder, '.output', basename(path))].map(sumOf)
    console.log(`${ours}  ${basename(path)}`)
    if (ours === theirs) continue
    console.error(`${theirs}  rebuilt from the sources: not the same`)
    process.exitCode = 1
  }
} finally {
  unlinkSync(tools)
  rmSync(folder, { recursive: true, force: true })
}

function sumOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
