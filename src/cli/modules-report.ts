import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/** The modules that went into a script: path from `root` → bytes of code before it is minified. */
export type ScriptModules = Record<string, number>

/** Vite plugin: leaves a file for each build in `folder`, for `npm run size` to tell what a script holds. */
export function modulesReport({ root, folder }: { root: string; folder: string }): Plugin {
  return {
    name: 'modules-report',
    apply: 'build',
    generateBundle(_, bundle) {
      mkdirSync(folder, { recursive: true })
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const modules: ScriptModules = {}
        for (const [id, { renderedLength }] of Object.entries(file.modules))
          if (renderedLength > 0) modules[nameOf(id, root)] = renderedLength
        writeFileSync(join(folder, reportName(file.fileName)), JSON.stringify(modules, null, 1))
      }
    },
  }
}

/** Under what name the modules of `script` (its path in the package) are written; one file a script, its hash left out. */
export function reportName(script: string): string {
  return `${script.replaceAll('/', '+').replace(/-[\w-]{8}(?=\.js$)/, '')}.json`
}

function nameOf(id: string, root: string): string {
  const path = id.replace(/^\0/, '').replace(/\?.*/, '')
  const inside = path.startsWith('/') ? relative(root, path).split(sep).join('/') : path
  return inside.replace(/^.*node_modules\//, '')
}
