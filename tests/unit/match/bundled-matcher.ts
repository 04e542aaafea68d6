import { createMatcher } from '../../../src/core/match/find-mentions.ts'
import { bundledPack } from '../../tools/bundled-pack.ts'

/** The bundled pack, compiled, and what finds its claims. */
export const PACK = bundledPack()
export const MATCHER = createMatcher(PACK.matcher, PACK)
