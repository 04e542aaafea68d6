import type { Row } from '../row.ts'
import { benchPeers } from './against-peers.ts'
import { benchCard } from './card.ts'
import { benchGate } from './gate.ts'
import { benchEdits, benchHighlight } from './highlight.ts'
import { benchLive } from './live.ts'
import { benchMemory } from './memory.ts'
import { benchPacks } from './packs.ts'
import { benchPass, benchTasks } from './pass.ts'
import { benchStart } from './start.ts'
import type { Suite } from './suite.ts'
import { benchTyping } from './typing.ts'

/** What is measured in the browser, by the name that `--only` takes, in the order of the report. */
export const PARTS: Record<string, (suite: Suite) => Promise<Row[]>> = {
  gate: benchGate,
  pass: benchPass,
  tasks: benchTasks,
  highlight: benchHighlight,
  edits: benchEdits,
  live: benchLive,
  card: benchCard,
  typing: benchTyping,
  start: benchStart,
  memory: benchMemory,
  packs: benchPacks,
  peers: benchPeers,
}
