import type { Mention } from '../../src/core/mention.ts'
import { ARABIC_SWAPS } from '../cases/match/swaps-ar.ts'
import { NEGATIVE, RAISED_ONLY, SWAPS, type SwapKind } from '../cases/match/swaps-claims.ts'
import { ENGLISH_SWAPS } from '../cases/match/swaps-en.ts'
import type { SwapWords } from '../cases/match/swaps-words.ts'
import type { LabelledArticle } from './labelled.ts'
import { negations } from './swaps-negation.ts'
import { replacer } from './swaps-replace.ts'
import { otherNumbers, otherUnits, otherYears } from './swaps-values.ts'

/** A sure mention that is right by label, in the sentence at an index. */
export interface Hit {
  index: number
  mention: Mention
}

/**
 * What must become of the hit: no sure mention of its claim; one that is not compared as `same`; one with the other
 * polarity; or at least not the polarity that it had.
 */
export type Declared = 'same' | 'gone' | 'not-same' | 'different' | 'denied' | 'affirmed' | 'turned'

export interface Variant {
  kind: string
  to: string
  article: LabelledArticle
  checks: { hit: Hit; declared: Declared }[]
}

/** A change of one sentence. */
export interface Change {
  kind: string
  to: string
  text: string
  declared: Declared
}

/** Every variant that the swaps make of an article's hits. */
export function* swapsOf(article: LabelledArticle, hits: Hit[]): Generator<Variant> {
  const words = article.lang === 'ar' ? ARABIC_SWAPS : ENGLISH_SWAPS
  yield* everywhere('place', article, hits, words)
  yield* everywhere('actor', article, hits, words)
  for (const hit of hits)
    for (const change of changesOf(hit, article, words))
      yield {
        kind: change.kind,
        to: change.to,
        article: withSentence(article, hit.index, change.text),
        checks: [{ hit, declared: change.declared }],
      }
}

const takes = (claim: string, kind: SwapKind): boolean => SWAPS[claim]?.includes(kind) ?? false

/**
 * The whole article is moved, so that what it carries into a sentence is moved too. A sentence that does not tell the place
 * or the actor has to have it from one before, or nothing was moved for it.
 */
function* everywhere(
  kind: 'place' | 'actor',
  article: LabelledArticle,
  hits: Hit[],
  words: SwapWords,
): Generator<Variant> {
  for (const target of Object.keys(words[kind].targets)) {
    const replace = replacer(article.lang, words[kind], target)
    const tells = replacer(article.lang, words[kind], target, words[kind].telling)
    const moved = {
      ...article,
      title: replace(article.title) ?? article.title,
      sentences: article.sentences.map((sentence) => ({
        ...sentence,
        text: replace(sentence.text) ?? sentence.text,
      })),
    }
    const told = [article.title, ...article.sentences.map(({ text }) => text)].map(
      (text) => tells(text) !== null,
    )
    for (const isNamed of [true, false]) {
      const checks = hits
        .filter((hit) => hangsOn(kind, hit, article, words))
        .filter(({ index }) =>
          isNamed ? told[index + 1] : !told[index + 1] && told.slice(0, index + 1).includes(true),
        )
        .map((hit) => ({ hit, declared: 'gone' as const }))
      if (checks.length > 0)
        yield { kind: `${kind} ${isNamed ? 'named' : 'carried'}`, to: target, article: moved, checks }
    }
  }
}

/** Whether another place or actor makes another thing of the sentence. */
function hangsOn(
  kind: 'place' | 'actor',
  { index, mention }: Hit,
  article: LabelledArticle,
  words: SwapWords,
): boolean {
  const text = textAt(article, index)
  if (!takes(mention.claim, kind) || words.pinned.test(text)) return false
  return kind === 'place' || !words.anyActor.test(text)
}

const textAt = (article: LabelledArticle, index: number): string => article.sentences[index]?.text ?? ''

function* changesOf(hit: Hit, article: LabelledArticle, words: SwapWords): Generator<Change> {
  const text = textAt(article, hit.index)
  const { claim } = hit.mention
  for (const kind of ['place', 'actor'] as const) {
    if (!hangsOn(kind, hit, article, words)) continue
    for (const target of Object.keys(words[kind].targets)) {
      const changed = replacer(article.lang, words[kind], target)(text)
      const tells = replacer(article.lang, words[kind], target, words[kind].telling)
      if (changed && tells(text))
        yield { kind: `${kind} named, only there`, to: target, text: changed, declared: 'gone' }
    }
  }
  if (takes(claim, 'unit')) yield* otherUnits(text, hit.mention, words)
  if (takes(claim, 'number'))
    yield* otherNumbers(text, hit.mention, article.lang, RAISED_ONLY.has(claim) ? [1.6] : [0.7, 1.6])
  if (takes(claim, 'time')) yield* otherYears(text, hit.mention, words)
  if (takes(claim, 'negation')) yield* negations(text, hit.mention, article.lang, words, NEGATIVE.has(claim))
}

const isTitle = (article: LabelledArticle, index: number): boolean =>
  index === 0 && article.sentences[0]?.text === article.title

function withSentence(article: LabelledArticle, index: number, text: string): LabelledArticle {
  return {
    ...article,
    title: isTitle(article, index) ? text : article.title,
    sentences: article.sentences.map((sentence, i) => (i === index ? { ...sentence, text } : sentence)),
  }
}
