import { packFolders, readPackFiles } from '../../src/cli/pack-files.ts'
import { compilePack } from '../../src/core/compile-pack.ts'
import { benchGate } from './browser/gate.ts'
import { runInBrowser } from './browser/run-in-browser.ts'
import { printTable } from './report/table.ts'

const parts = { gate: benchGate }
const { pack } = compilePack(readPackFiles(packFolders()[0] as string))
if (!pack) throw new Error('the bundled pack does not compile')
const quick = process.argv.includes('--quick')
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const chosen = Object.fromEntries(Object.entries(parts).filter(([name]) => only?.includes(name) ?? true))
const rows = await runInBrowser({ pack, quick, parts: chosen, onPart: (name) => console.log(name) })
printTable(rows)
