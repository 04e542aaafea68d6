import { readdirSync, readFileSync } from 'node:fs'
import type { Lang } from '../../src/core/article.ts'

export interface LabelledText {
  lang: Lang
  text: string
}

/** The sentences of every labelled article and sentence file in the project, by the language that their file is named for. */
export function labelledTexts(): LabelledText[] {
  const files = ['articles/dev', 'articles/test', 'articles/train', 'sentences'].flatMap((folder) =>
    readdirSync(`tests/cases/${folder}`)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => ({ lang: name.slice(0, 2) as Lang, path: `tests/cases/${folder}/${name}` })),
  )
  return files.flatMap(({ lang, path }) => {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    return lines.flatMap((line) => textsOf(JSON.parse(line)).map((text) => ({ lang, text })))
  })
}

interface Line {
  title?: string
  text?: string
  sentences?: { text: string }[]
}

const textsOf = ({ title, text, sentences = [] }: Line): string[] =>
  [title, text, ...sentences.map((sentence) => sentence.text)].filter((one) => one !== undefined)
