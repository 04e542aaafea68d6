import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { compactMatcher } from '../core/compact/compact-matcher.ts'
import { compactModel } from '../core/compact/compact-model.ts'
import { type CompiledPack, compilePack } from '../core/compile-pack.ts'
import { formatProblem, type Problem } from '../core/pack/problem.ts'
import { PACKS_FOLDER, packFolders, readPackFiles } from './pack-files.ts'

/** A module that the build makes out of the packs. Data that every pack gives becomes one array. */
interface VirtualModule {
  /** The name under which the module exports its array. */
  exports: string
  /** What one pack gives to the array; it must be JSON. */
  pick(pack: CompiledPack): unknown
  /** The function that makes of it what the module exports, where that is something else. */
  open?: { name: string; from: string }
}

/** A further module made from packs is a row here, and its type in `src/core/virtual-packs.d.ts`. */
const MODULES: Record<string, VirtualModule> = {
  'virtual:packs': { exports: 'packs', pick: ({ record }) => record },
  'virtual:matchers': {
    exports: 'matchers',
    pick: ({ matcher }) => compactMatcher(matcher),
    open: { name: 'openMatcher', from: 'compact-matcher.ts' },
  },
  'virtual:models': {
    exports: 'models',
    pick: ({ models }) => models.map(compactModel),
    open: { name: 'openModels', from: 'compact-model.ts' },
  },
  'virtual:gates': { exports: 'gates', pick: ({ gate }) => gate },
}

/** Vite plugin: compiles the packs into virtual modules and fails the build with the list of what is wrong. */
export function packsPlugin({ folder = PACKS_FOLDER }: { folder?: string } = {}): Plugin {
  return {
    name: 'packs',
    resolveId: (id) => (id in MODULES ? resolved(id) : null),
    load(id) {
      const module = MODULES[id.slice(PREFIX.length)]
      if (!module || !id.startsWith(PREFIX)) return null
      const packs = packFolders(folder).map((path) => ({ path, files: readPackFiles(path) }))
      for (const { path, files } of packs)
        for (const file of files.keys()) this.addWatchFile(join(path, file))
      const compiled = packs.map(({ path, files }) => ({ path, ...compilePack(files) }))
      const lines = compiled.flatMap(({ path, problems }) =>
        problems.map((problem) => problemLine(path, problem)),
      )
      if (lines.length > 0) this.error(`the packs cannot be built:\n${lines.join('\n')}`)
      return codeOf(
        module,
        compiled.map(({ pack }) => pack && module.pick(pack)),
      )
    },
    hotUpdate({ file, timestamp }) {
      if (!file.startsWith(folder)) return
      const graph = this.environment.moduleGraph
      const modules = Object.keys(MODULES).flatMap((id) => graph.getModuleById(resolved(id)) ?? [])
      for (const module of modules) graph.invalidateModule(module, new Set(), timestamp, true)
      return modules
    },
  }
}

const COMPACT = join(import.meta.dirname, '../core/compact')

/** Marks an id, by the convention of Rollup, as one that is not a file. */
const PREFIX = '\0'

function resolved(id: string): string {
  return PREFIX + id
}

function problemLine(path: string, problem: Problem): string {
  return formatProblem({ ...problem, file: join(path, problem.file) })
}

function codeOf({ exports, open }: VirtualModule, data: unknown): string {
  if (!open) return `export const ${exports} = ${parseCall(data)}\n`
  const path = join(COMPACT, open.from).split(sep).join('/')
  return [
    `import { ${open.name} } from ${JSON.stringify(path)}`,
    `export const ${exports} = ${parseCall(data)}.map(${open.name})`,
    '',
  ].join('\n')
}

/**
 * `JSON.parse` of a string: engines read it faster than an object literal. What is not ASCII is escaped inside the JSON,
 * not in the string around it, since minifiers undo the latter; no encoding can harm the file then.
 */
function parseCall(data: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `JSON.parse(${JSON.stringify(JSON.stringify(data).replace(/[^\x20-\x7e]/g, escaped))})`
}
