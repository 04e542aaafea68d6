/**
 * `npm run train`: fits the learned scorer of each bundled pack from tests/cases/articles/train and
 * tests/cases/sentences, chooses its thresholds on articles that a trial has not seen (these and tests/cases/articles/dev), and
 * writes it into the pack. The test articles
 * are never read here.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packFolders, readPackFiles } from '../../src/cli/pack-files.ts'
import type { Lang } from '../../src/core/article.ts'
import { compilePack } from '../../src/core/compile-pack.ts'
import { ExampleReader } from './examples.ts'
import { fitModel } from './fit-model.ts'
import { chooseThresholds } from './thresholds.ts'

const CASES = 'tests/cases'

for (const folder of packFolders()) {
  const { pack, problems } = compilePack(readPackFiles(folder))
  if (!pack)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  const reader = new ExampleReader(pack)
  for (const lang of Object.keys(pack.matcher.lexicons) as Lang[]) {
    const articles = files(`${CASES}/articles/train`, lang).flatMap((file) => reader.fromArticles(file))
    const sentences = [
      ...files(`${CASES}/sentences`, lang).flatMap((file) => reader.fromSentences(file)),
      ...pack.record.claims.flatMap(({ id, text }) => reader.fromClaim(id, text[lang], lang)),
    ]
    const held = files(`${CASES}/articles/dev`, lang).flatMap((file) => reader.fromArticles(file))
    // Thresholds want whole articles that the model has not seen, and more of them than the development set has.
    const trial = fitModel(sentences, { lang, claims: reader.claims })
    const thresholds = chooseThresholds(trial, [...articles, ...held])
    const examples = [...articles, ...sentences]
    const model = { ...fitModel(examples, { lang, claims: reader.claims }), thresholds }
    mkdirSync(join(folder, 'learned'), { recursive: true })
    const text = `${JSON.stringify(model)}\n`
    writeFileSync(join(folder, 'learned', `${lang}.json`), text)
    const size = (gzipSync(text).length / 1024).toFixed(0)
    console.log(
      `${lang}: ${examples.length} examples, ${Object.keys(model.features).length} features, ${size} KB compressed, thresholds ${JSON.stringify(model.thresholds)}`,
    )
  }
}

function files(folder: string, lang: Lang): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${lang}-`) && name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))
}
