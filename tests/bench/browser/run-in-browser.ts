import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../../src/core/article.ts'
import type { CompiledPack } from '../../../src/core/compile-pack.ts'
import type { PageServer } from '../../tools/page-server.ts'
import { CHROME_BUILD } from '../../tools/paths.ts'
import { makePack } from '../packs/make-pack.ts'
import { newsPage } from '../pages/news-page.ts'
import { servePages } from '../pages/page-server.ts'
import type { Row } from '../row.ts'
import { openBenchBrowser } from './bench-browser.ts'
import { bundleBench } from './bundle.ts'
import type { Suite } from './suite.ts'
import { openWorld } from './world.ts'

export interface BrowserOptions {
  /** The bundled pack. */
  pack: CompiledPack
  quick: boolean
  parts: Record<string, (suite: Suite) => Promise<Row[]>>
  /** Called when a part begins. */
  onPart: (name: string) => void
}

const KB_100 = 100_000
const MB_2 = 2_000_000
const LANGS = ['ar', 'en'] as const
const PACK_SIZES = [1000, 10_000, 100_000]

/** Runs parts of the suite, one after another, in one browser. */
export async function runInBrowser({ pack, quick, parts, onPart }: BrowserOptions): Promise<Row[]> {
  const server = await serve(pack)
  const browser = await openBenchBrowser(server)
  try {
    const script = await bundleBench()
    const suite: Suite = {
      browser,
      script,
      css: readFileSync(join(CHROME_BUILD, 'assets/highlight.css'), 'utf8'),
      pages: {
        onSubject: (lang) => `/on-${lang}.html`,
        offSubject: (lang) => `/off-${lang}.html`,
        large: (lang) => `/large-${lang}.html`,
        pack: (claims) => `/pack-${claims}.json`,
      },
      inWorld: (path, work) => browser.onFreshPage(path, async (page) => work(await openWorld(page, script))),
      phrases: (lang) => phrasesOf(pack, lang),
      packBytes: JSON.stringify(pack).replace(/[^\x20-\x7e]/g, '\\u0000').length,
      rounds: quick ? 2 : 5,
      quick,
    }
    // What a browser does in its first seconds is no page's fault.
    await suite.inWorld(suite.pages.offSubject('en'), (world) => world.call('gate'))
    const rows: Row[] = []
    for (const [name, part] of Object.entries(parts)) {
      onPart(name)
      // What was measured so far is not lost with a part that fails.
      try {
        rows.push(...(await part(suite)))
      } catch (error) {
        console.error(`${name} failed:`, error)
        process.exitCode = 1
      }
    }
    return rows
  } finally {
    await browser.close()
    await server.close()
  }
}

function serve({ gate }: CompiledPack): Promise<PageServer> {
  // The first group, of places, stands on no page off the subject: the gate then looks at every text to its end.
  const avoid = gate.groups[0] ?? []
  const page = (lang: Lang, onSubject: boolean, bytes: number) => () =>
    newsPage({ lang, onSubject, bytes, avoid })
  const pages: Record<string, () => string> = {}
  for (const lang of LANGS) {
    pages[`/on-${lang}.html`] = page(lang, true, KB_100)
    pages[`/off-${lang}.html`] = page(lang, false, KB_100)
    pages[`/large-${lang}.html`] = page(lang, true, MB_2)
  }
  for (const claims of PACK_SIZES)
    pages[`/pack-${claims}.json`] = () => {
      const { matcher, gate, models } = makePack(claims, 1)
      return JSON.stringify({ matcher, gate, models })
    }
  return servePages(pages)
}

/** The forms of a lexicon as they are written: one for each of several spellings, none with a gap. */
function phrasesOf({ matcher }: Pick<CompiledPack, 'matcher'>, lang: Lang): string[] {
  const forms = (matcher.lexicons[lang] ?? []).flatMap((group) => group.forms)
  return [...new Set(forms.flatMap((form) => form.split('/')).map((form) => form.trim()))].filter(
    (form) => form.length > 2 && !form.includes('…'),
  )
}
