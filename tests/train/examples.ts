import { readFileSync } from 'node:fs'
import type { Article, Lang } from '../../src/core/article.ts'
import type { CompiledPack } from '../../src/core/compile-pack.ts'
import { fitsIn } from '../../src/core/match/decide.ts'
import type { FitContext } from '../../src/core/match/fit-frame.ts'
import { isHeard } from '../../src/core/match/heard.ts'
import { FeatureTable } from '../../src/core/match/learned/feature-table.ts'
import { type Features, featuresOf } from '../../src/core/match/learned/features.ts'
import { frameEvidence } from '../../src/core/match/learned/frame-evidence.ts'
import type { FrameEvidence } from '../../src/core/match/learned/model.ts'
import type { Frame, MatcherPack } from '../../src/core/match/matcher-pack.ts'
import { createReader } from '../../src/core/match/read-article.ts'
import { createSubjectTest } from '../../src/core/match/subject.ts'
import { layOut, readLabelled } from '../evaluate/labelled.ts'

/** By name the token that a feature comes from. */
export type NamedFeatures = ReadonlyMap<string, number>

export const asNumbers = (features: NamedFeatures, table: FeatureTable): Features => ({
  numbers: [...features.keys()].map((name) => table.ofName(name)),
  tokens: [...features.values()],
})

/** A sentence as the model sees it, with the claims that it carries and those that count neither way. */
export interface Example {
  /** How many tokens it has. */
  tokens: number
  features: string[]
  /** The same of the windows that the matcher looks at, each with its token; the first is the whole sentence. */
  windows: NamedFeatures[]
  /** By claim, in the order of the model's claims. */
  evidence: FrameEvidence[]
  /** By claim: whether the matcher would hear the model where no frame holds. */
  heard: boolean[]
  carried: Set<string>
  neutral: Set<string>
}

/** The sentences of one article. */
export interface ArticleExamples {
  isOnTopic: boolean
  sentences: Example[]
}

interface Labels {
  carried: string[]
  neutral: string[]
}

/** Turns labelled text into examples with the pack's own reader, so that training sees what matching will. */
export class ExampleReader {
  readonly #pack: MatcherPack
  readonly #reader
  readonly #framesOf: Frame[][]
  readonly #isOnSubject: (text: string) => boolean
  readonly #tables = { ar: new FeatureTable('ar'), en: new FeatureTable('en') }
  readonly claims: string[]

  constructor({ matcher: pack, gate, record }: CompiledPack) {
    const claims = record.claims.map(({ id }) => id)
    this.#isOnSubject = createSubjectTest(gate)
    this.#pack = pack
    this.claims = claims
    this.#reader = createReader(pack)
    this.#framesOf = claims.map((claim) => pack.frames.filter((frame) => frame.claim === claim))
  }

  /** The articles of a file (the format of `labelled.ts`). */
  fromArticles(file: string): ArticleExamples[] {
    return readLabelled(file).map((labelled) => {
      const { article, places } = layOut(labelled)
      const sentences = this.#examples(article, (start, end) => {
        const place = places.find(({ span }) => start < span.end && end > span.start)
        return place && { carried: place.sentence.claims, neutral: place.sentence.related }
      })
      return { isOnTopic: labelled.kind === 'on-topic', sentences }
    })
  }

  /** Single sentences, a line each: `{title, published, text, claims, related}`; as reworded, where that gives anything. */
  fromSentences(file: string, reword = (text: string): string | null => text): Example[] {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
    return lines.flatMap((line) => {
      const { title = '', published, text: written, claims = [], related = [] } = JSON.parse(line)
      const text = reword(written)
      if (text === null || (text !== written && claims.length === 0)) return []
      const article = { text: `${title}\n${text.replaceAll('\n', ' ')}`, published }
      return this.#examples(article, (start) =>
        start > title.length ? { carried: claims, neutral: related } : undefined,
      )
    })
  }

  /** A claim's own text, in a language: what it says is what it carries. */
  fromClaim(claim: string, text: string, lang: Lang): Example[] {
    return this.#examples({ text, lang }, () => ({ carried: [claim], neutral: [] }))
  }

  #examples(article: Article, labelsAt: (start: number, end: number) => Labels | undefined): Example[] {
    const examples: Example[] = []
    const onSubject = this.#isOnSubject(article.text)
    for (const context of this.#reader.read(article)) {
      const { start, end } = context.sentence.span
      const labels = labelsAt(start, end)
      if (labels) examples.push(this.#example(context, labels, onSubject))
    }
    return examples
  }

  #example(context: FitContext, labels: Labels, onSubject: boolean): Example {
    const fits = fitsIn(context, this.#pack)
    const table = this.#tables[context.sentence.lang]
    const windows = featuresOf(context, table).map(
      ({ numbers, tokens }) =>
        new Map(numbers.map((number, i) => [table.nameOf(number), tokens[i] as number])),
    )
    return {
      tokens: context.sentence.tokens.length,
      features: [...(windows[0] as NamedFeatures).keys()],
      windows,
      evidence: this.claims.map((claim, k) =>
        frameEvidence(this.#framesOf[k] ?? [], fits.get(claim), context),
      ),
      heard: this.#framesOf.map((frames) => onSubject && isHeard(frames, context)),
      carried: new Set(labels.carried),
      neutral: new Set(labels.neutral),
    }
  }
}
