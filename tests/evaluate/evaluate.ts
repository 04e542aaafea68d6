/**
 * `npm run evaluate [-- --details] [FILE…]`: scores our matcher and simple peers side by side on labelled articles:
 * those of tests/cases/articles, and ../shared/gold/dev.jsonl where it is there.
 */
import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createMatcher, type Matcher } from '../../src/core/match/find-mentions.ts'
import { bundledPack } from '../tools/bundled-pack.ts'
import { type LabelledArticle, readLabelled } from './labelled.ts'
import { type Counts, f1, precision, recall, wilsonLow } from './measures.ts'
import { peers } from './peers.ts'
import { type Find, type Score, score } from './score.ts'
import type { StandingScore } from './standing.ts'

const OURS = 'tests/cases/articles'
/** Labels beside the articles, no articles. */
const LABELS = 'polarity'
const SHARED = '../shared/gold/dev.jsonl'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { details: { type: 'boolean' } },
})
const pack = bundledPack()
const frames = createMatcher(pack.matcher)
const scorer = createMatcher({ ...pack.matcher, frames: [] }, pack)
const both = createMatcher(pack.matcher, pack)

for (const [name, files] of positionals.length > 0 ? [['given', positionals] as const] : sets()) {
  const articles = files.flatMap(readLabelled)
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0)
  console.log(`\n## ${name}: ${articles.length} articles, ${sentences} sentences`)
  const ours = score(articles, surely(both))
  const framesAlone = score(articles, surely(frames))
  const scorerAlone = score(articles, surely(scorer))
  console.log(row('frames and scorer', ours))
  console.log(row('frames alone', framesAlone))
  console.log(row('scorer alone', scorerAlone))
  for (const peer of peers(pack.record))
    console.log(row(...bestOf(peer.name, peer.thresholds, peer.find, articles)))
  for (const [lang, counts] of [...ours.byLang].sort()) console.log(`  ${lang}: ${figures(counts)}`)
  for (const [topic, counts] of byTopic(ours)) console.log(`  ${topic.padEnd(14)} ${figures(counts)}`)
  console.log(`  frames and scorer: ${standingFigures(ours.standing)}`)
  console.log(`  frames alone: ${standingFigures(framesAlone.standing)}`)
  if (values.details) details(ours)
}

/** Possible mentions are never painted, so they neither help nor hurt. */
function surely(matcher: Matcher): Find {
  return (article) => matcher.findMentions(article).filter(({ possible }) => !possible)
}

function* sets(): Generator<readonly [string, string[]]> {
  const folders = existsSync(OURS)
    ? readdirSync(OURS, { withFileTypes: true }).filter(
        (entry) => entry.isDirectory() && entry.name !== LABELS,
      )
    : []
  for (const { name } of folders) {
    const files = readdirSync(`${OURS}/${name}`).filter((file) => file.endsWith('.jsonl'))
    if (files.length > 0) yield [name, files.sort().map((file) => `${OURS}/${name}/${file}`)]
  }
  if (existsSync(SHARED)) yield ['shared development set', [SHARED]]
  else console.log(`(${SHARED} is not there and is left out)`)
}

function bestOf(
  name: string,
  thresholds: number[],
  find: (threshold: number) => Find,
  articles: LabelledArticle[],
): [string, Score] {
  const scored = thresholds.map((threshold) => ({ threshold, result: score(articles, find(threshold)) }))
  const best = scored.reduce((a, b) => (f1(b.result.all) > f1(a.result.all) ? b : a))
  return [`${name} ≥ ${best.threshold}`, best.result]
}

function figures(counts: Counts): string {
  const low = wilsonLow(counts.right, counts.right + counts.wrong)
  const [p, r, f] = [precision(counts), recall(counts), f1(counts)].map((value) => value.toFixed(3))
  return `P ${p} (≥ ${low.toFixed(3)}) R ${r} F1 ${f}  right ${counts.right} wrong ${counts.wrong} missed ${counts.missed}`
}

function row(name: string, { all, compared, others }: Score): string {
  const hits = Object.entries(others).map(([kind, { articles, hit }]) => `${kind} ${hit}/${articles}`)
  return `${name.padEnd(22)} ${figures(all)}; articles with a false card: ${hits.join(', ')}; comparisons ${compared.right}/${compared.all}`
}

/** Polarity over the right pairs that are labelled for it, on those not affirmed apart, and who is said to speak. */
function standingFigures({ polarity, turned, confused, speaker }: StandingScore): string {
  if (polarity.all === 0) return 'polarity and speakers are not labelled here'
  const share = (right: number, all: number) =>
    `${right}/${all} (${(all === 0 ? 1 : right / all).toFixed(3)}, ≥ ${wilsonLow(right, all).toFixed(3)})`
  const mixed = [...confused].map(([what, times]) => `${what} ${times}`).join(', ') || 'none'
  return [
    `polarity ${share(polarity.right, polarity.all)}`,
    `not affirmed ${turned.right}/${turned.all}; confused: ${mixed}`,
    `speakers right ${share(speaker.right, speaker.given)}, found ${speaker.right}/${speaker.wanted}`,
  ].join('; ')
}

function byTopic({ byClaim }: Score): Map<string, Counts> {
  const topics = new Map<string, Counts>()
  for (const { id, topic } of pack?.record.claims ?? []) {
    const counts = byClaim.get(id)
    if (!counts) continue
    const sum = topics.get(topic) ?? { right: 0, wrong: 0, missed: 0 }
    topics.set(topic, {
      right: sum.right + counts.right,
      wrong: sum.wrong + counts.wrong,
      missed: sum.missed + counts.missed,
    })
  }
  return topics
}

function details({ byClaim, faults }: Score): void {
  for (const [claim, counts] of [...byClaim].sort(([, a], [, b]) => f1(a) - f1(b)))
    console.log(`    ${claim.padEnd(36)} ${figures(counts)}`)
  for (const { kind, article, claim, text, detail } of faults)
    console.log(`    ${kind} | ${article} | ${claim} | ${detail} | ${text}`)
}
