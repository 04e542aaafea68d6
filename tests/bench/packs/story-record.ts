import type {
  Claim,
  ClaimValues,
  LocalText,
  SourceDocument,
  Speaker,
  Statement,
} from '../../../src/core/pack/pack.ts'
import { pick, type Random, upTo } from '../../random.ts'
import type { Cast } from './story-concepts.ts'
import { ROLES } from './words.ts'

/** A story's documents, and those who speak in them. */
export function makeSources(
  random: Random,
  { story, cast, sides }: { story: number; cast: Cast; sides: string[] },
): { documents: SourceDocument[]; speakers: Speaker[] } {
  const speaker = (part: 'person' | 'body' | 'rival', speaksFor: string | null): Speaker => ({
    id: `s${story}-${part}`,
    name: cast[part].name,
    role: part === 'person' ? joined(pick(random, ROLES), cast.place.name) : null,
    side: pick(random, sides),
    speaksFor,
    unnamed: false,
  })
  const documents = [1, 2, 3].map((n): SourceDocument => {
    const published = dayIn(random)
    return {
      id: `s${story}-paper-${n}`,
      publisher: { en: `${cast.place.name.en} Daily ${n}`, ar: `صحيفة ${cast.place.name.ar} ${n}` },
      publisherInferred: false,
      published,
      publishedInferred: false,
      via: null,
      language: n === 3 ? 'en' : 'ar',
      article: [1, 12],
      cautions: [],
    }
  })
  return {
    documents,
    speakers: [speaker('body', null), speaker('rival', null), speaker('person', `s${story}-body`)],
  }
}

export interface ClaimParts {
  id: string
  topic: string
  cast: Cast
  documents: SourceDocument[]
  speakers: Speaker[]
  verbs: LocalText[]
  values: ClaimValues
  /** An earlier claim of the story. */
  earlier: string | undefined
}

export function makeClaim(random: Random, parts: ClaimParts): Claim {
  const { id, topic, cast, verbs, values, earlier } = parts
  const [who, what] = [
    pick(random, [cast.body, cast.person, cast.rival]),
    pick(random, [cast.event, cast.unit]),
  ]
  const [verb, other] = [pick(random, verbs), pick(random, verbs)]
  const count = values.count === undefined ? '' : `${values.count} `
  return {
    id,
    topic,
    text: {
      en: `${who.name.en} speaks of ${verb.en}: ${count}${what.name.en} in ${cast.place.name.en}, and ${other.en}.`,
      ar: `${who.name.ar} تتحدث عن ${verb.ar}: ${count}${what.name.ar} في ${cast.place.name.ar} و${other.ar}.`,
    },
    values,
    note: random() < 0.1 ? joined({ en: 'So told by', ar: 'كما روت' }, cast.person.name) : null,
    relations:
      earlier !== undefined && random() < 0.4
        ? [{ kind: pick(random, ['contradicts', 'updates', 'supports'] as const), to: earlier }]
        : [],
    statements: Array.from({ length: 1 + upTo(random, 3) }, () => makeStatement(random, parts, verb)),
  }
}

function makeStatement(
  random: Random,
  { cast, documents, speakers }: ClaimParts,
  verb: LocalText,
): Statement {
  const document = pick(random, documents)
  return {
    document: document.id,
    paragraph: 1 + upTo(random, 12),
    cue: document.language === 'ar' ? `${verb.ar} ${cast.place.name.ar}` : `${verb.en} ${cast.place.name.en}`,
    speaker: pick(random, speakers).id,
    via: [],
    said: document.published,
    stance: pick(random, ['asserts', 'denies', 'reports'] as const),
    origin: null,
    note: null,
  }
}

function dayIn(random: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${2015 + upTo(random, 9)}-${two(1 + upTo(random, 12))}-${two(1 + upTo(random, 28))}`
}

const joined = (a: LocalText, b: LocalText): LocalText => ({ en: `${a.en} ${b.en}`, ar: `${a.ar} ${b.ar}` })
