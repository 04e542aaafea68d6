import type { Plugin } from 'vite'

/** Vite plugin: a module `id` whose default export is `data`, which must be JSON. */
export function dataModule({ id, data }: { id: string; data: unknown }): Plugin {
  const resolved = `\0${id}`
  return {
    name: id,
    resolveId: (asked) => (asked === id ? resolved : null),
    load: (asked) => (asked === resolved ? `export default ${JSON.stringify(data)}\n` : null),
  }
}
