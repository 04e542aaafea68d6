import type { LearnedModel, Thresholds } from '../../src/core/match/learned/model.ts'
import { createScorer } from '../../src/core/match/learned/scorer.ts'
import { lacksOf, supportOf, unsupported } from '../../src/core/match/support.ts'
import { type ArticleExamples, asNumbers, type NamedFeatures } from './examples.ts'

/**
 * How many missed mentions a wrong one weighs. On an article about something else a wrong card destroys trust; on one about
 * the subject it is the neighbour of a right one. The training articles hold far more traps than what people read.
 */
const WRONG_WEIGHS = { elsewhere: 3, onTopic: 1.2 }
/** A frame that holds is taken unless the model finds it unlikely; one that holds plainly, very unlikely. */
const PLAINLY = steps(0.02, 0.3)
const WITH_FRAME = steps(0.02, 0.5)
const ALONE = steps(0.2, 0.9)
/** Of thresholds that do about as well, by this share of what is to be found, the highest is taken: which is best is chance. */
const NEARLY = 0.02
/** No threshold is as low: what is less likely and not carried either need not be kept. */
const LEAST = 0.01
/** What is only listed needs this much of what is taken. */
const POSSIBLE_SHARE = 0.75

/** A claim that a sentence may carry, as a model judges it that has not seen the sentence. */
export interface Judged {
  /** As it counts where the rest of the page supports the sentence as little as it does. */
  probability: number
  ground: Ground
  carried: boolean
  /** Of an article about the subject. */
  isOnTopic: boolean
}

/** What a model makes of articles that it has not seen; what counts neither way is left out. */
export function judge(model: LearnedModel, articles: ArticleExamples[]): Judged[] {
  const scorer = createScorer(model)
  const numbered = (features: NamedFeatures) => asNumbers(features, scorer.table)
  return articles.flatMap(({ isOnTopic, sentences }) => {
    const opinions = sentences.map(({ windows, evidence }) =>
      scorer.score(windows.map(numbered), (claim) => evidence[model.claims.indexOf(claim)] ?? [0, 0, 0, 0]),
    )
    const lacks = lacksOf(
      sentences.map(({ tokens }, i) => ({ tokens, support: supportOf(opinions[i] as (typeof opinions)[0]) })),
    )
    return sentences.flatMap((example, i) => {
      const lack = lacks[i] as number
      return model.claims.flatMap((claim, k): Judged[] => {
        if (example.neutral.has(claim)) return []
        const [holds, plainly] = example.evidence[k] ?? []
        const heard = holds || example.heard[k]
        const probability = heard ? (opinions[i]?.get(claim)?.probability ?? 0) : 0
        const carried = example.carried.has(claim)
        if (!carried && probability < LEAST) return []
        return [
          {
            probability: unsupported(probability, lack),
            ground: plainly ? 'plainly' : holds ? 'withFrame' : 'alone',
            carried,
            isOnTopic,
          },
        ]
      })
    })
  })
}

/** The thresholds at which what is rightly found outweighs what is wrongly shown by most. */
export function chooseThresholds(judged: Judged[]): Thresholds {
  const best = (from: number[], ground: Ground): number => {
    const group = judged.filter((one) => one.ground === ground)
    const worth = ({ carried, isOnTopic }: Judged): number =>
      carried ? 1 : -(isOnTopic ? WRONG_WEIGHS.onTopic : WRONG_WEIGHS.elsewhere)
    const gain = (threshold: number): number =>
      group.reduce((sum, one) => sum + (one.probability < threshold ? 0 : worth(one)), 0)
    const gains = from.map(gain)
    const enough = Math.max(...gains) - NEARLY * group.filter(({ carried }) => carried).length
    return from[gains.findLastIndex((one) => one >= enough)] as number
  }
  const alone = best(ALONE, 'alone')
  return {
    plainly: best(PLAINLY, 'plainly'),
    withFrame: best(WITH_FRAME, 'withFrame'),
    alone,
    possible: Number((alone * POSSIBLE_SHARE).toFixed(3)),
  }
}

type Ground = 'plainly' | 'withFrame' | 'alone'

function steps(from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at <= to + 1e-9; at += 0.02) found.push(Number(at.toFixed(2)))
  return found
}
