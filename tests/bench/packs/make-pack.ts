import type { CompiledPack } from '../../../src/core/compile-pack.ts'
import type { LexiconGroup, MatcherPack } from '../../../src/core/match/matcher-pack.ts'
import type { ClaimValues, LocalText, PackRecord } from '../../../src/core/pack/pack.ts'
import { type Random, randomFrom, upTo } from '../../random.ts'
import { bundledPack } from '../../tools/bundled-pack.ts'
import { CAST_SIZE, makeCast } from './story-concepts.ts'
import { type Common, makeFrames } from './story-frames.ts'
import { makeClaim, makeSources } from './story-record.ts'

const PER_STORY = 20
const STORIES_A_TOPIC = 50

/**
 * A pack of a number of claims: those of the bundled pack, then invented ones that no page speaks of though its words are
 * in their forms. Always the same from the same number and seed. Throws a RangeError for fewer claims than the bundled
 * pack has.
 */
export function makePack(claims: number, seed: number): CompiledPack {
  const base = bundledPack()
  const wanted = claims - base.record.claims.length
  if (wanted < 0) throw new RangeError(`the bundled pack alone has ${base.record.claims.length} claims`)
  const grown = copyOf(base)
  const common = commonOf(base.matcher)
  const verbs = wordsFor(common.doings, base.matcher)
  for (let story = 0; story * PER_STORY < wanted; story++)
    addStory(grown, {
      story,
      random: randomFrom(seed + story * 7919),
      claims: Math.min(PER_STORY, wanted - story * PER_STORY),
      common,
      verbs,
    })
  return grown
}

interface Story {
  story: number
  random: Random
  claims: number
  common: Common
  verbs: LocalText[]
}

function addStory({ matcher, record }: CompiledPack, { story, random, claims, common, verbs }: Story): void {
  const placeConcept = matcher.concepts.findIndex(({ id }) => id === 'place')
  const cast = makeCast(random, { story, first: matcher.concepts.length, placeConcept })
  if (cast.concepts.length !== CAST_SIZE) throw new Error('a story has lost one of its concepts')
  matcher.concepts.push(...cast.concepts)
  matcher.lexicons.ar?.push(...cast.groups.ar)
  matcher.lexicons.en?.push(...cast.groups.en)
  const { documents, speakers } = makeSources(random, {
    story,
    cast,
    sides: record.sides.map(({ id }) => id),
  })
  record.documents.push(...documents)
  record.speakers.push(...speakers)
  const topic = topicFor(story, record)
  let earlier: string | undefined
  for (let n = 0; n < claims; n++) {
    const id = `s${story}-claim-${n}`
    const values = valuesOf(random)
    record.claims.push(makeClaim(random, { id, topic, cast, documents, speakers, verbs, values, earlier }))
    matcher.values[id] = values
    matcher.frames.push(...makeFrames(random, { claim: id, cast, common, count: values.count }))
    earlier = id
  }
}

/** Figures that are not round: no page gives one of them as the figure of another claim. */
const valuesOf = (random: Random): ClaimValues =>
  random() < 0.4 ? { count: 10_007 + upTo(random, 89_000) * 10 } : {}

function topicFor(story: number, record: PackRecord): string {
  const number = Math.floor(story / STORIES_A_TOPIC)
  const id = `topic-${number}`
  if (story % STORIES_A_TOPIC === 0)
    record.topics.push({ id, name: { en: `Region ${number}`, ar: `المنطقة ${number}` } })
  return id
}

/** All lists that stories are added to are new; what stands in them is shared with the bundled pack. */
function copyOf({ record, matcher, gate, models }: CompiledPack): CompiledPack {
  const copied = (groups: LexiconGroup[] = []) => [...groups]
  return {
    record: {
      ...record,
      topics: [...record.topics],
      documents: [...record.documents],
      speakers: [...record.speakers],
      claims: [...record.claims],
    },
    matcher: {
      ...matcher,
      concepts: [...matcher.concepts],
      lexicons: { ar: copied(matcher.lexicons.ar), en: copied(matcher.lexicons.en) },
      frames: [...matcher.frames],
      values: { ...matcher.values },
    },
    gate,
    models,
  }
}

/** What the bundled frames hang on, and what else they ask for or shut out. */
function commonOf({ frames }: MatcherPack): Common {
  const things = new Set(
    frames.flatMap(({ slots, veto }) => [...slots.slice(1).flatMap(({ any }) => any), ...veto]),
  )
  return { doings: [...new Set(frames.flatMap(({ slots }) => slots[0]?.any ?? []))], things: [...things] }
}

function wordsFor(concepts: number[], { lexicons }: MatcherPack): LocalText[] {
  const formOf = (groups: LexiconGroup[] = [], concept: number): string | undefined =>
    groups.find((group) => group.concept === concept)?.forms[0]?.split('/')[0]
  return concepts.flatMap((concept) => {
    const [en, ar] = [formOf(lexicons.en, concept), formOf(lexicons.ar, concept)]
    return en && ar ? [{ en, ar }] : []
  })
}
