import { basename } from 'node:path'
import type { Plugin } from 'vite'

/** Where the shared script leaves its modules, in the popup and in the world of the scripts that we run in pages. */
export const SHARED_GLOBAL = 'hashiyaShared'
/** The script, as the package names it. */
export const SHARED_SCRIPT = '/shared.js'

/**
 * What both the popup and the engine need. The two are built apart and would each carry a copy; they take these modules
 * from the shared script instead, which runs before them. A module belongs here where its copies are large or hold state;
 * `entrypoints/shared.ts` must give each of them under the name that stands here.
 */
const SHARED: readonly Shared[] = [
  { name: 'preact', is: (id) => id === 'preact' },
  { name: 'hooks', is: (id) => id === 'preact/hooks' },
  { name: 'jsx', is: (id) => id === 'preact/jsx-runtime' },
  { name: 'packs', is: (id) => id === 'virtual:packs' },
  { name: 'ar', is: (id) => id.endsWith('/locales/ar.json') },
  { name: 'en', is: (id) => id.endsWith('/locales/en.json') },
]

interface Shared {
  name: string
  is(importedAs: string): boolean
}

const PREFIX = '\0shared:'

/** Vite plugin for builds that borrow: puts the shared script's modules in the place of copies. */
export function borrowShared(): Plugin {
  const originals = new Map<string, string>()
  return {
    name: 'borrow-shared',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const shared = SHARED.find(({ is }) => is(source))
      if (!shared) return null
      const original = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (!original) return null
      originals.set(PREFIX + shared.name, original.id)
      return PREFIX + shared.name
    },
    async load(id) {
      const original = originals.get(id)
      if (original === undefined) return null
      const exports = (await this.load({ id: original })).exports ?? []
      return borrowingCode(basename(id).slice(PREFIX.length), exports)
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: SHARED_SCRIPT }, injectTo: 'head' }],
  }
}

function borrowingCode(name: string, exports: readonly string[]): string {
  const from = `globalThis.${SHARED_GLOBAL}.${name}`
  return exports
    .map((one) =>
      one === 'default' ? `export default ${from}.default` : `export const ${one} = ${from}.${one}`,
    )
    .join('\n')
}
