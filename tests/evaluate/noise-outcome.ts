import type { Matcher } from '../../src/core/match/find-mentions.ts'
import type { Mention } from '../../src/core/mention.ts'
import type { LabelledArticle } from './labelled.ts'
import { NOISE, type Noise } from './noise.ts'
import { type Outcome, sureMentions } from './swaps-outcome.ts'

/** The article written another way, or null where that changes nothing. */
function noisy(article: LabelledArticle, { change, title: titleOnly }: Noise): LabelledArticle | null {
  const titled = article.sentences[0]?.text === article.title
  const changed = {
    ...article,
    title: change(article.title),
    sentences: article.sentences.map((sentence, i) =>
      titleOnly && !(titled && i === 0) ? sentence : { ...sentence, text: change(sentence.text) },
    ),
  }
  const isSame =
    changed.title === article.title &&
    changed.sentences.every(({ text }, i) => text === article.sentences[i]?.text)
  return isSame ? null : changed
}

const told = (mention: Mention | undefined): string =>
  mention ? `${mention.polarity}${mention.comparison ? `, ${mention.comparison}` : ''}` : 'gone'

/** How each (sentence, claim) that is found before or after fares under each noise: nothing may change. */
export function* noiseOutcomes(matcher: Matcher, article: LabelledArticle): Generator<Outcome> {
  const before = sureMentions(matcher, article)
  for (const noise of NOISE) {
    if (!noise.langs.includes(article.lang)) continue
    const changed = noisy(article, noise)
    if (!changed) continue
    const after = sureMentions(matcher, changed)
    for (const [index, { text }] of article.sentences.entries()) {
      const [had, has] = [before[index], after[index]]
      for (const claim of new Set([...(had?.keys() ?? []), ...(has?.keys() ?? [])])) {
        const [was, is] = [told(had?.get(claim)), told(has?.get(claim))]
        yield {
          kind: noise.name,
          to: '',
          lang: article.lang,
          article: article.id,
          claim,
          before: text,
          after: changed.sentences[index]?.text ?? '',
          declared: 'same',
          given: `${was} → ${is}`,
          held: was === is,
        }
      }
    }
  }
}
