import type { CountSlot, Frame, Slot } from '../../../src/core/match/matcher-pack.ts'
import { pick, type Random, upTo } from '../../random.ts'
import type { Cast } from './story-concepts.ts'

/** Numbers of the bundled pack's concepts that stand on every page. */
export interface Common {
  /** What happens: fills triggers. */
  doings: number[]
  /** Who and where: fills other slots and vetoes. */
  things: number[]
}

/** The frames of one claim of a story: one to four, each with something of the story's own in it. */
export function makeFrames(
  random: Random,
  { claim, cast, common, count }: { claim: string; cast: Cast; common: Common; count: number | undefined },
): Frame[] {
  const doing = pick(random, common.doings)
  const vetoes = () => Array.from({ length: upTo(random, 4) }, () => pick(random, common.things))
  const frame = (slots: Slot[], more: Partial<Frame> = {}): Frame => ({
    claim,
    slots,
    count: null,
    veto: vetoes(),
    within: 12 + upTo(random, 14),
    negation: 'any',
    era: random() < 0.3 ? { from: `${2014 + upTo(random, 10)}-01-01`, to: null } : null,
    dated: null,
    instead: [],
    langs: null,
    ...more,
  })
  const { place, body, rival, person, event } = cast
  const what = slot('what', [doing])
  const frames =
    count === undefined
      ? [frame([what, slot('who', [body.concept, person.concept]), slot('where', [place.concept], true)])]
      : [frame([slot('who', [body.concept], true)], { count: countOf(count, cast) })]
  if (random() < 0.6)
    frames.push(frame([slot('what', [event.concept]), slot('who', [pick(random, common.things)], true)]))
  if (random() < 0.4)
    frames.push(
      frame([
        what,
        slot('about', [pick(random, common.things), event.concept]),
        slot('who', [person.concept]),
      ]),
    )
  // All that is the story's own may be carried: a frame that a page can only tell is not meant by what it named before.
  if (random() < 0.2)
    frames.push(frame([what, slot('who', [body.concept], true), slot('whom', [rival.concept], true)]))
  if (random() < 0.1) frames.push(frame([what, slot('whom', [rival.concept])], { negation: 'required' }))
  return frames
}

const slot = (name: string, any: number[], carry = false): Slot => ({ name, any, carry })

const countOf = (count: number, { unit, place }: Cast): CountSlot => ({
  of: [unit.concept],
  from: Math.ceil(count / 8),
  to: count * 8,
  where: [place.concept],
  carry: true,
  vague: true,
})
