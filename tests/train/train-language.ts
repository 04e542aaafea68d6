import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { readPackFiles } from '../../src/cli/pack-files.ts'
import type { Lang } from '../../src/core/article.ts'
import { compilePack } from '../../src/core/compile-pack.ts'
import type { LearnedModel } from '../../src/core/match/learned/model.ts'
import { denied } from './denied.ts'
import { ExampleReader } from './examples.ts'
import { fitModel } from './fit-model.ts'
import { Random } from './random.ts'
import { type Judged, judge } from './thresholds.ts'

const CASES = 'tests/cases'
/** Thresholds want articles that the model has not seen, and many: each part of them is judged by a trial without it. */
const PARTS = 2

/** What a worker of `npm run train` is asked for: one language's model for the pack in a folder. */
export interface Task {
  folder: string
  lang: Lang
}

/** What a worker answers. */
export interface Learned {
  /** Its thresholds are still to be chosen. */
  model: LearnedModel
  judged: Judged[]
  examples: number
}

const { folder, lang } = workerData as Task
// What was learned before takes no part, and may be of an older kind.
const sources = [...readPackFiles(folder)].filter(([file]) => !file.startsWith('learned/'))
const { pack, problems } = compilePack(new Map(sources))
if (!pack) throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))

const reader = new ExampleReader(pack)
const own = pack.record.claims.flatMap(({ id, text }) => reader.fromClaim(id, text[lang], lang))
const random = new Random(2)
const sentences = files(`${CASES}/sentences`).flatMap((file) => [
  ...reader.fromSentences(file),
  // To deny a claim is to speak of it.
  ...reader.fromSentences(file, (text) => denied(text, lang, random)),
])
const articles = files(`${CASES}/articles/train`).flatMap((file) => reader.fromArticles(file))
const held = files(`${CASES}/articles/dev`).flatMap((file) => reader.fromArticles(file))
const options = { lang, claims: reader.claims }
const judged = Array.from({ length: PARTS }, (_, part) => {
  const isApart = (_: unknown, i: number): boolean => i % PARTS === part
  const seen = articles.filter((_, i) => !isApart(_, i)).flatMap(({ sentences }) => sentences)
  const trial = fitModel([...seen, ...sentences, ...own], options)
  // The development set is seen by no trial; one is enough.
  return judge(trial, [...articles.filter(isApart), ...(part === 0 ? held : [])])
})
const examples = [...articles.flatMap((article) => article.sentences), ...sentences, ...own]
const learned: Learned = {
  model: fitModel(examples, options),
  judged: judged.flat(),
  examples: examples.length,
}
parentPort?.postMessage(learned)

function files(from: string): string[] {
  if (!existsSync(from)) return []
  return readdirSync(from)
    .filter((name) => name.startsWith(`${lang}-`) && name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(from, name))
}
