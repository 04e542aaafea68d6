import { DOCUMENTS } from './cases/documents.ts'
import { FRAMES } from './cases/frames.ts'
import { HOSTILE } from './cases/hostile.ts'
import { LIVING } from './cases/living.ts'
import { NAVIGATION } from './cases/navigation.ts'
import { SHADOW } from './cases/shadow.ts'
import { STRUCTURES } from './cases/structures.ts'
import { TEXT } from './cases/text.ts'
import type { OddCase } from './odd-case.ts'

/** Every odd page that the extension is held to. */
export const CASES: readonly OddCase[] = [
  ...TEXT,
  ...LIVING,
  ...NAVIGATION,
  ...FRAMES,
  ...DOCUMENTS,
  ...HOSTILE,
  ...STRUCTURES,
  ...SHADOW,
]
