import type { Mention } from '../core/mention.ts'
import type { Job } from './job.ts'
import { readSource, type SourceArticle } from './read-source.ts'
import { describeError, openSource, readAll } from './source.ts'
import { formatTable } from './table.ts'
import { write } from './write.ts'

/** Annotates files one after the other. Returns whether every one could be read. */
export async function annotateFiles(job: Job): Promise<boolean> {
  let allRead = true
  for (const file of job.options.files) {
    try {
      await write(job.stdout, await annotateFile(file, job))
    } catch (error) {
      allRead = false
      job.report(`${file}: ${describeError(error)}`)
    }
  }
  return allRead
}

async function annotateFile(file: string, { options, annotator, stdin }: Job): Promise<string> {
  const source = readSource(file, await readAll(openSource(file, stdin)))
  const article = {
    ...source,
    lang: options.lang ?? source.lang,
    published: options.published ?? source.published,
  }
  const mentions = annotator.findMentions(article)
  if (options.format === 'json') return `${JSON.stringify(asObject(file, article, mentions))}\n`
  return `${formatTable(file, article, mentions, annotator)}\n`
}

function asObject(file: string, article: SourceArticle, mentions: Mention[]) {
  const { lang = null, published = null, text, extracted } = article
  return { id: file, file, lang, published, ...(extracted && { text }), mentions }
}
