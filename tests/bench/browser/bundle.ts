import { join } from 'node:path'
import { build } from 'vite'
import { packsPlugin } from '../../../src/cli/packs-plugin.ts'

/** `in-page/bench.ts` and all it imports as one script that defines the global `bench`. */
export async function bundleBench(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packsPlugin()],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, '../in-page/bench.ts'),
        formats: ['iife'],
        name: 'benchModule',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('nothing was bundled')
  return `${chunk.code}\nglobalThis.bench = benchModule.bench`
}
