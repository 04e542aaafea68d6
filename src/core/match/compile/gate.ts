import { checkShape } from '../../pack/check-shape.ts'
import { type Problem, sortProblems } from '../../pack/problem.ts'
import type { PackFiles } from '../../pack/read-pack.ts'
import { openYaml } from '../../pack/yaml-source.ts'
import type { GateGroups } from '../matcher-pack.ts'
import { FrameSlot } from './schema.ts'

const GATE = 'gate.yaml'
const SHORTEST = 3
/** In characters: a stem is a word or a few. */
const LONGEST = 60
/** In all groups together: the gate is on every page, and tries each of them there. */
const MOST = 500

export interface CompiledGate {
  gate: GateGroups | null
  problems: Problem[]
}

/** Reads the stems that open the gate to a pack. */
export function compileGate(files: PackFiles, pack: string): CompiledGate {
  const text = files.get(GATE)
  if (text === undefined)
    return {
      gate: null,
      problems: [{ file: GATE, line: 1, id: GATE, message: 'the pack has no such file: add it' }],
    }
  const source = openYaml(GATE, text)
  const problems = [...source.problems]
  const entries = Object.entries((source.value ?? {}) as Record<string, unknown>)
  if (problems.length === 0 && entries.length === 0)
    problems.push(
      source.problemAt([], 'has no group: a gate that is always open would load the engine on every page'),
    )
  const groups = entries.flatMap(([id, value]) => {
    const entry = checkShape(FrameSlot, { source, path: [id], id, value }, problems)
    for (const [i, stem] of (entry?.value ?? []).entries())
      if (stem.length < SHORTEST)
        problems.push(source.problemAt([id, i], `"${stem}" is too short: it would open on any page`, id))
      else if (stem.length > LONGEST)
        problems.push(
          source.problemAt([id, i], `is longer than ${LONGEST} characters: a stem is a word or a few`, id),
        )
    return entry ? [entry.value] : []
  })
  if (groups.flat().length > MOST)
    problems.push(
      source.problemAt([], `has more than ${MOST} stems: the gate tries each of them on every page`),
    )
  return problems.length > 0
    ? { gate: null, problems: sortProblems(problems) }
    : { gate: { pack, groups }, problems: [] }
}
