import type { Lang } from '../../article.ts'
import { checkShape, type Entry } from '../../pack/check-shape.ts'
import { didYouMean } from '../../pack/did-you-mean.ts'
import type { Problem } from '../../pack/problem.ts'
import type { YamlPath, YamlSource } from '../../pack/yaml-source.ts'
import type { CountSlot, Frame, Slot } from '../matcher-pack.ts'
import type { Concepts } from './concepts.ts'
import { FrameOptions, FrameSlot } from './schema.ts'

const OPTIONS = new Set(Object.keys(FrameOptions.entries))
const CARRIED = 'carried'

export interface FrameWorld {
  concepts: Concepts
  claims: Set<string>
  /** The concepts that some form of a language can bring about. */
  reachable: Map<Lang, Set<number>>
}

/** Reads one file of frames: claim id → list of frames. */
export function readFrames(source: YamlSource, world: FrameWorld, problems: Problem[]): Frame[] {
  return Object.entries((source.value ?? {}) as Record<string, unknown>).flatMap(([claim, list]) => {
    if (!world.claims.has(claim)) {
      problems.push(
        source.problemAt([claim], `is not a claim of this pack${didYouMean(claim, world.claims)}`),
      )
      return []
    }
    if (!Array.isArray(list)) {
      problems.push(source.problemAt([claim], 'must be a list of frames: begin each with "- "'))
      return []
    }
    return list.flatMap(
      (value, i) => readFrame({ source, path: [claim, i], claim, value }, world, problems) ?? [],
    )
  })
}

interface FrameSource {
  source: YamlSource
  path: YamlPath
  claim: string
  value: unknown
}

function readFrame(
  { source, path, claim, value }: FrameSource,
  world: FrameWorld,
  problems: Problem[],
): Frame | null {
  const fields = Object.entries((value ?? {}) as Record<string, unknown>)
  const optionValues = Object.fromEntries(fields.filter(([name]) => OPTIONS.has(name)))
  const entry = checkShape(FrameOptions, { source, path, id: claim, value: optionValues }, problems)
  const slots = fields
    .filter(([name]) => !OPTIONS.has(name))
    .flatMap(([name, names]) => {
      const slot = checkShape(FrameSlot, { source, path: [...path, name], id: claim, value: names }, problems)
      return slot ? [readSlot(name, slot, world, problems)] : []
    })
  if (!entry) return null
  const options = entry.value
  const concept = (field: string, name: string): number[] => numberOf(name, [field], entry, world, problems)
  const count: CountSlot | null = options.count
    ? {
        of: options.count.of.flatMap((name) => concept('count', name)),
        from: options.count.from,
        to: options.count.to,
        where: options.count.where
          .filter((name) => name !== CARRIED)
          .flatMap((name) => concept('count', name)),
        carry: options.count.where.includes(CARRIED),
        vague: options.count.vague,
      }
    : null
  for (const other of options.instead)
    if (!world.claims.has(other))
      problems.push(
        entry.problem(
          ['instead'],
          `"${other}" is not a claim of this pack${didYouMean(other, world.claims)}`,
        ),
      )
  const frame: Frame = {
    claim,
    slots,
    count,
    veto: options.veto.flatMap((name) => concept('veto', name)),
    within: options.within,
    negation: options.negation,
    era: options.era ? { from: yearStart(options.era.from), to: yearEnd(options.era.to) } : null,
    dated: options.dated ?? null,
    instead: options.instead,
    langs: options.languages ?? null,
  }
  const never = whyNever(frame, world)
  if (never) problems.push(entry.problem([], never))
  return frame
}

const yearStart = (year: number | undefined): string | null => (year === undefined ? null : `${year}-01-01`)
const yearEnd = (year: number | undefined): string | null => (year === undefined ? null : `${year}-12-31`)

function readSlot(name: string, slot: Entry<string[]>, world: FrameWorld, problems: Problem[]): Slot {
  const names = slot.value.filter((word) => word !== CARRIED)
  return {
    name,
    any: names.flatMap((word) => numberOf(word, [], slot, world, problems)),
    carry: names.length < slot.value.length,
  }
}

function numberOf(
  name: string,
  path: YamlPath,
  entry: Entry<unknown>,
  { concepts }: FrameWorld,
  problems: Problem[],
): number[] {
  const number = concepts.numberOf.get(name)
  if (number !== undefined) return [number]
  problems.push(
    entry.problem(path, `"${name}" is not a concept${didYouMean(name, concepts.numberOf.keys())}`),
  )
  return []
}

/** Why no sentence can ever fit the frame, or null. */
function whyNever(frame: Frame, { concepts, reachable }: FrameWorld): string | null {
  const trigger = frame.slots[0]
  if (!trigger && !frame.count) return 'can never match: it has neither a slot nor a count'
  if (!frame.count && trigger?.carry && frame.slots.every(({ carry }) => carry))
    return 'can never match: every slot is carried, so no word of the sentence makes it'
  const langs = [...reachable].filter(([lang]) => !frame.langs || frame.langs.includes(lang))
  for (const slot of frame.slots) {
    if (!langs.some(([, set]) => slot.any.some((wanted) => hasForm(wanted, set, concepts))))
      return `can never match: no lexicon has a form for the slot "${slot.name}"`
    const vetoed =
      slot.any.length > 0 &&
      slot.any.every((wanted) => frame.veto.some((veto) => concepts.data[wanted]?.is.includes(veto)))
    if (vetoed && !slot.carry)
      return `can never match: the veto shuts out every concept of the slot "${slot.name}"`
  }
  return null
}

function hasForm(wanted: number, set: Set<number>, concepts: Concepts): boolean {
  return [...set].some((concept) => concepts.data[concept]?.is.includes(wanted))
}
