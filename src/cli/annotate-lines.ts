import { LineError, readArticleLine } from './article-line.ts'
import type { Job } from './job.ts'
import { linesOf } from './lines.ts'
import { describeError, openSource, STDIN } from './source.ts'
import { write } from './write.ts'

/** Annotates JSON lines, one at a time and in order. Returns whether every file and every line could be read. */
export async function annotateLines(job: Job): Promise<boolean> {
  let allRead = true
  for (const file of job.options.files) {
    const report = (message: string) => {
      allRead = false
      job.report(file === STDIN ? message : `${file}: ${message}`)
    }
    try {
      await annotateStream(file, { ...job, report })
    } catch (error) {
      report(describeError(error))
    }
  }
  return allRead
}

async function annotateStream(file: string, job: Job): Promise<void> {
  let number = 0
  for await (const line of linesOf(openSource(file, job.stdin))) {
    number += 1
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line
    if (text.trim() === '') continue
    try {
      await write(job.stdout, annotateLine(text, job))
    } catch (error) {
      if (!(error instanceof LineError)) throw error
      job.report(`line ${number}${error.id === undefined ? '' : ` (id ${error.id})`}: ${error.message}`)
    }
  }
}

function annotateLine(line: string, { options, annotator }: Job): string {
  const { id, article } = readArticleLine(line, options)
  const { lang = null, published = null } = article
  try {
    return `${JSON.stringify({ id, lang, published, mentions: annotator.findMentions(article) })}\n`
  } catch (error) {
    throw new LineError(describeError(error), id)
  }
}
