import { parseArgs } from 'node:util'
import type { Day } from '../core/day.ts'
import { isDay } from '../core/pack/calendar.ts'

export const USAGE = `usage: npm run -s annotate -- [--json | --jsonl] [--lang CODE] [--published YYYY-MM-DD] [FILE…]

Marks the sentences on which the record has something to say.

  FILE          .html or .htm: the article, its language and its date are read from the page; anything else is
                plain text in UTF-8. Without FILE, or for "-", standard input is read.
  --json        one JSON object a file, one a line, instead of the table
  --jsonl       one JSON object a line in, {"id", "text", "lang"?, "published"?}, and one a line out, in order
  --lang        language of the text (ar, en …); for --jsonl, of the lines that give none
  --published   day the text was published; for --jsonl, of the lines that give none
  --help        this text

Exit code: 0, or 1 where a file or a line could not be read (the others are still processed), or 2 for wrong usage.`

/** Wrong usage; the message says what is wrong in one line. */
export class UsageError extends Error {}

export interface Options {
  format: 'table' | 'json' | 'jsonl'
  help: boolean
  lang: string | undefined
  published: Day | undefined
  /** Paths, `-` for standard input; never empty. */
  files: string[]
}

/** Reads the arguments after the program's name. Throws `UsageError`. */
export function readOptions(argv: string[]): Options {
  const { values, positionals } = parse(argv)
  const { json, jsonl, help = false, lang, published } = values
  if (json && jsonl) throw new UsageError('--json and --jsonl exclude each other')
  if (lang !== undefined && !isLanguageCode(lang))
    throw new UsageError(`--lang: not a language code: ${lang}`)
  if (published !== undefined && !isDay(published)) {
    throw new UsageError(`--published: not a day (YYYY-MM-DD): ${published}`)
  }
  const files = positionals.length > 0 ? positionals : ['-']
  return { format: jsonl ? 'jsonl' : json ? 'json' : 'table', help, lang, published, files }
}

/** Whether a text is a BCP 47 code in form; whether anyone speaks it is not asked. */
export function isLanguageCode(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        lang: { type: 'string' },
        published: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0])
  }
}
