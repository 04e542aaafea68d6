/**
 * `npm run train`: fits the learned scorer of each bundled pack from tests/cases/articles/train and tests/cases/sentences,
 * chooses its thresholds on articles that a trial has not seen (these in parts, and tests/cases/articles/dev), and writes it
 * into the pack. The test articles are never read here. A language takes some minutes; they run side by side. The languages
 * of a pack share their thresholds: each alone has too few articles for more than chance to choose between those near by.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { packFolders, readPackFiles } from '../../src/cli/pack-files.ts'
import { chooseThresholds } from './thresholds.ts'
import type { Learned, Task } from './train-language.ts'

const LEXICON = /^lexicon\/(ar|en)\.yaml$/

for (const folder of packFolders()) {
  const langs = [...readPackFiles(folder).keys()].flatMap((file) => LEXICON.exec(file)?.[1] ?? [])
  const learned = await Promise.all(langs.map((lang) => learn({ folder, lang } as Task)))
  const thresholds = chooseThresholds(learned.flatMap(({ judged }) => judged))
  mkdirSync(join(folder, 'learned'), { recursive: true })
  for (const { model, examples } of learned) {
    const text = `${JSON.stringify({ ...model, thresholds })}\n`
    writeFileSync(join(folder, 'learned', `${model.lang}.json`), text)
    const size = (gzipSync(text).length / 1024).toFixed(0)
    console.log(
      `${model.lang}: ${examples} examples, ${model.features.split('\n').length} features, ${size} KB compressed`,
    )
  }
  console.log(`thresholds ${JSON.stringify(thresholds)}`)
}

function learn(task: Task): Promise<Learned> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./train-language.ts', import.meta.url), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
