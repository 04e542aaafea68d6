import type { Article } from '../../src/core/article.ts'
import type { Mention } from '../../src/core/mention.ts'
import { type LabelledArticle, layOut } from './labelled.ts'
import { addCounts, type Counts, noCounts } from './measures.ts'
import { addStanding, noStandings, type StandingScore, type Told } from './standing.ts'

/** What a matcher says of an article; peers that do not compare leave `comparison` null, and the standing out. */
export type Find = (article: Article) => Found[]
type Found = Pick<Mention, 'start' | 'end' | 'claim' | 'comparison'> & Told

/** A pair that was wrongly found, or found with the wrong comparison, polarity or speaker, or not found. */
export interface Fault {
  kind: 'false' | 'missed' | 'comparison' | 'standing'
  article: string
  claim: string
  text: string
  detail: string
}

export interface Score {
  all: Counts
  byLang: Map<string, Counts>
  byClaim: Map<string, Counts>
  compared: { right: number; all: number }
  standing: StandingScore
  /** Articles on something else, and how many of them got a wrong card. */
  others: Record<'near-miss' | 'off-topic', { articles: number; hit: number }>
  faults: Fault[]
}

export function score(articles: LabelledArticle[], find: Find): Score {
  const total: Score = {
    all: noCounts(),
    byLang: new Map(),
    byClaim: new Map(),
    compared: { right: 0, all: 0 },
    standing: noStandings(),
    others: { 'near-miss': { articles: 0, hit: 0 }, 'off-topic': { articles: 0, hit: 0 } },
    faults: [],
  }
  for (const article of articles) scoreArticle(article, find, total)
  return total
}

function scoreArticle(labelled: LabelledArticle, find: Find, total: Score): void {
  const { article, places } = layOut(labelled)
  const found = places.map(() => new Map<string, Found>())
  for (const one of find(article)) {
    // A mention counts for the sentence that its span overlaps first.
    const at = places.findIndex(({ span }) => one.start < span.end && one.end > span.start)
    if (at >= 0) found[at]?.set(one.claim, one)
  }
  const counts = noCounts()
  const fault = (kind: Fault['kind'], claim: string, text: string, detail = '') =>
    total.faults.push({ kind, article: labelled.id, claim, text, detail })
  const count = (claim: string, one: Partial<Counts>) => {
    addCounts(counts, { ...noCounts(), ...one })
    addCounts(entry(total.byClaim, claim), { ...noCounts(), ...one })
  }
  for (const [i, { sentence }] of places.entries()) {
    const here = found[i] as Map<string, Found>
    for (const claim of sentence.claims) {
      const mention = here.get(claim)
      if (!mention) {
        count(claim, { missed: 1 })
        fault('missed', claim, sentence.text)
        continue
      }
      count(claim, { right: 1 })
      const standing = sentence.standing[claim]
      for (const wrong of standing ? addStanding(total.standing, standing, mention) : [])
        fault('standing', claim, sentence.text, wrong)
      const wanted = sentence.compare[claim]
      if (wanted === undefined || wanted === 'none') continue
      const given = mention.comparison === 'newer' ? 'later' : (mention.comparison ?? 'none')
      total.compared.all += 1
      if (given === wanted) total.compared.right += 1
      else fault('comparison', claim, sentence.text, `wanted ${wanted}, given ${given}`)
    }
    for (const claim of here.keys())
      if (!sentence.claims.includes(claim) && !sentence.related.includes(claim)) {
        count(claim, { wrong: 1 })
        fault('false', claim, sentence.text)
      }
  }
  addCounts(total.all, counts)
  addCounts(entry(total.byLang, labelled.lang), counts)
  if (labelled.kind === 'on-topic') return
  const others = total.others[labelled.kind]
  others.articles += 1
  if (counts.wrong > 0) others.hit += 1
}

function entry(map: Map<string, Counts>, key: string): Counts {
  const counts = map.get(key) ?? noCounts()
  map.set(key, counts)
  return counts
}
