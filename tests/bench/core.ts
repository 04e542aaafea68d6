import type { Article, Lang } from '../../src/core/article.ts'
import type { CompiledPack } from '../../src/core/compile-pack.ts'
import { findForms } from '../../src/core/match/find-forms.ts'
import { createMatcher } from '../../src/core/match/find-mentions.ts'
import { indexLexicon } from '../../src/core/match/lexicon-index.ts'
import { fold } from '../../src/core/text/fold.ts'
import { createScan, scanRange } from '../../src/core/text/scan.ts'
import { layOut, readLabelled } from '../evaluate/labelled.ts'
import { bundledPack } from '../tools/bundled-pack.ts'
import { compare } from './compare.ts'
import type { Row } from './row.ts'

const WORDS = 1500
const ROUNDS = 60
const WARM_UP = 1500
/** The bound on folding and matching, in passes over the text. */
const MOST_PASSES = 10

/** What reading an article costs in Node, warm, beside one `charCodeAt` pass with a table look-up over the same text. */
export function benchCore(): Row[] {
  const pack = bundledPack()
  return (['en', 'ar'] as const).flatMap((lang) => rowsOf(pack, lang, articleOf(lang)))
}

/** Articles of the development set, one after the other. */
function articleOf(lang: Lang): Article {
  let text = ''
  for (const article of readLabelled(`tests/cases/articles/dev/${lang}-d.jsonl`)) {
    if (article.kind !== 'on-topic') continue
    text += `${layOut(article).article.text}\n`
    if (text.split(/\s+/).length > WORDS) break
  }
  // A string put together from parts is slower to read than one as a page gives it.
  return { text: JSON.parse(JSON.stringify(text)), published: '2024-01-25' }
}

function rowsOf(pack: CompiledPack, lang: Lang, article: Article): Row[] {
  const { text } = article
  const index = indexLexicon(pack.matcher.lexicons[lang] ?? [], lang)
  const matcher = createMatcher(pack.matcher, pack)
  const scanned = () => {
    const scan = createScan(text)
    scanRange(scan, 0, text.length)
    return scan
  }
  const sides = {
    pass: () => pass(text),
    fold: () => fold(text).text.length,
    scan: () => scanned().tokenCount,
    match: () => {
      const scan = scanned()
      return findForms(scan, { first: 0, end: scan.tokenCount, to: text.length }, index).count
    },
  }
  const whole = () => matcher.findMentions(article).length
  // Finding the mentions takes a hundred times as long and leaves nothing of the others in the processor's caches.
  const took = { ...interleaved(sides), ...interleaved({ whole }) }
  const row = (name: keyof typeof took, what: string, bound?: Row['bound']): Row =>
    compare({
      name: `core-${name}-${lang}`,
      group: 'core',
      what: `${what}, ${WORDS} words, ${lang}, Node, warm`,
      unit: 'ms',
      ours: took[name],
      against: 'charCodeAt pass with a table look-up',
      kind: 'floor',
      theirs: took.pass,
      ...(bound ? { bound } : {}),
    })
  return [
    row('fold', 'fold into a string'),
    row('scan', 'fold and cut into tokens in one scan'),
    row('match', 'scan and find the forms of the lexicon', { of: 'ratio', atMost: MOST_PASSES }),
    row('whole', 'find the mentions'),
  ]
}

/** In milliseconds by side; the sides take turns, so that what else the machine does falls on all of them. */
function interleaved<Name extends string>(sides: Record<Name, () => number>): Record<Name, number[]> {
  const names = Object.keys(sides) as Name[]
  const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (const name of names) for (let i = 0; i < (name === 'whole' ? 5 : WARM_UP); i++) _kept += sides[name]()
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) {
      const start = performance.now()
      _kept += sides[name]()
      took[name].push(performance.now() - start)
    }
  return took
}

/** Keeps what is measured from being optimised away. */
let _kept = 0

const TABLE = Uint8Array.from({ length: 0x10000 }, (_, unit) => unit & 7)

function pass(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += TABLE[text.charCodeAt(i)] as number
  return sum
}

if (import.meta.main)
  for (const { name, ours, theirs, ratio } of benchCore())
    console.log(
      `${name.padEnd(16)} ${ratio.toFixed(1).padStart(7)} x of medians ${(ours.min / theirs.min).toFixed(1).padStart(7)} x of minima  ${ours.median.toFixed(3)} ms`,
    )
