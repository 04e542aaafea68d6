import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../../src/core/article.ts'

/** Of what the sentences of a page are made. */
export interface Texts {
  /** Paragraphs of articles on the subject. */
  onSubject: string[]
  /** Paragraphs of all other articles. */
  other: string[]
}

const FOLDER = join(import.meta.dirname, '../../cases/articles')
const SENTENCES_A_PARAGRAPH = 2

/** The labelled articles, parted into short paragraphs, in the order of the files. */
export function readTexts(lang: Lang): Texts {
  const texts: Texts = { onSubject: [], other: [] }
  for (const set of ['dev', 'test', 'train']) {
    const names = readdirSync(join(FOLDER, set)).filter((name) => name.startsWith(`${lang}-`))
    for (const name of names.sort()) addArticles(join(FOLDER, set, name), texts)
  }
  return texts
}

function addArticles(file: string, texts: Texts) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue
    const { kind, sentences } = JSON.parse(line) as { kind: string; sentences: { text: string }[] }
    const into = kind === 'on-topic' ? texts.onSubject : texts.other
    for (let i = 0; i < sentences.length; i += SENTENCES_A_PARAGRAPH)
      into.push(
        sentences
          .slice(i, i + SENTENCES_A_PARAGRAPH)
          .map(({ text }) => text)
          .join(' '),
      )
  }
}
