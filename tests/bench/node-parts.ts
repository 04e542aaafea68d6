import { benchCore } from './core.ts'
import { benchLookUp } from './look-up.ts'
import type { Row } from './row.ts'

/** What is measured in Node, by the name that `--only` takes. */
export const NODE_PARTS: Record<string, (options: { quick: boolean }) => Row[] | Promise<Row[]>> = {
  core: benchCore,
  'look-up': benchLookUp,
}
