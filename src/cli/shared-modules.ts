import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/** The script that holds the shared modules, as the package names it. */
const SCRIPT = '/shared.js'
/** Where it leaves them: in the popup, and in the world of the scripts that we run in pages. */
const GLOBAL = 'globalThis.hashiyaShared'
/** All shared modules by name, for the script that holds them. */
const ALL = 'virtual:shared'

/**
 * What popup, engine and matcher need, or two of them. They are built apart and would each carry a copy; they take these from
 * the shared script instead, which runs before them; the background loads it when it needs it (`src/extension/late-modules.ts`).
 * A module belongs here where two import it and its copies are large or hold state.
 * Files are told from the root.
 */
const SHARED = [
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  'virtual:packs',
  'src/core/pack/cross-reference.ts',
  'src/core/pack/search.ts',
  'src/core/pack/search-date.ts',
  'src/core/pack/search-terms.ts',
  'src/ui/card/attribution.tsx',
  'src/ui/card/claim-record.tsx',
  'src/ui/card/closing.tsx',
  'src/ui/card/explained.ts',
  'src/ui/card/figure.tsx',
  'src/ui/card/glance.tsx',
  'src/ui/card/page-speaker.tsx',
  'src/ui/card/reasons.tsx',
  'src/ui/card/related.tsx',
  'src/ui/card/stance-mark.tsx',
  'src/ui/card/statements.tsx',
  'src/ui/shared/bdi.tsx',
  'src/ui/shared/collapsible-list.tsx',
  'src/ui/shared/dates.ts',
  'src/ui/shared/icons.tsx',
  'src/ui/shared/locale.ts',
  'src/ui/shared/state-shapes.tsx',
  'src/ui/shared/tabs.tsx',
  'src/ui/shared/translator-context.ts',
]

const PREFIX = '\0shared:'

/** Vite plugin for the build of the shared script. */
export function holdShared({ root }: { root: string }): Plugin {
  return {
    name: 'hold-shared',
    resolveId: (id) => (id === ALL ? PREFIX + ALL : null),
    load(id) {
      if (id !== PREFIX + ALL) return null
      const specifier = (name: string) => JSON.stringify(isFile(name) ? slashed(join(root, name)) : name)
      const imports = SHARED.map((name, i) => `import * as m${i} from ${specifier(name)}`)
      const members = SHARED.map((name, i) => `${JSON.stringify(name)}: m${i}`)
      return `${imports.join('\n')}\nexport const modules = { ${members.join(', ')} }\n`
    },
  }
}

/** Vite plugin for the builds that borrow: puts the shared script's modules in the place of copies. */
export function borrowShared({ root }: { root: string }): Plugin {
  const originals = new Map<string, string>()
  return {
    name: 'borrow-shared',
    // The development server has no reason to share, and its pages reload module by module.
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const original = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (!original) return null
      const file = slashed(relative(root, original.id))
      const name = SHARED.find((one) => one === (isFile(one) ? file : source))
      if (name === undefined) return original
      originals.set(PREFIX + name, original.id)
      return PREFIX + name
    },
    async load(id) {
      const original = originals.get(id)
      if (original === undefined) return null
      const exports = (await this.load({ id: original })).exports ?? []
      return borrowingCode(`${GLOBAL}[${JSON.stringify(id.slice(PREFIX.length))}]`, exports)
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: SCRIPT }, injectTo: 'head' }],
  }
}

const isFile = (name: string): boolean => name.startsWith('src/')
const slashed = (path: string): string => path.split(sep).join('/')

function borrowingCode(from: string, exports: readonly string[]): string {
  return exports
    .map((one) =>
      one === 'default' ? `export default ${from}.default` : `export const ${one} = ${from}.${one}`,
    )
    .join('\n')
}
