/**
 * `npm run train`: fits the learned scorer of each bundled pack from tests/cases/articles/train and tests/cases/sentences,
 * chooses its thresholds on articles that a trial has not seen (these in parts, and tests/cases/articles/dev), and writes it
 * into the pack. The test articles are never read here. A language takes some minutes; they run side by side.
 */
import { Worker } from 'node:worker_threads'
import { packFolders, readPackFiles } from '../../src/cli/pack-files.ts'
import type { Task } from './train-language.ts'

const LEXICON = /^lexicon\/(ar|en)\.yaml$/

for (const folder of packFolders())
  for (const file of readPackFiles(folder).keys()) {
    const lang = LEXICON.exec(file)?.[1]
    if (!lang) continue
    const task = { folder, lang } as Task
    new Worker(new URL('./train-language.ts', import.meta.url), { workerData: task })
  }
