import type { Lang } from '../../../src/core/article.ts'
import type { BenchBrowser } from './bench-browser.ts'
import type { World } from './world.ts'

/** What every part of the suite is given. */
export interface Suite {
  browser: BenchBrowser
  pages: {
    /** The paths of pages of 100 KB, of 2 MB, and of a live blog. */
    onSubject(lang: Lang): string
    offSubject(lang: Lang): string
    large(lang: Lang): string
    /** The path of a pack with so many claims. */
    pack(claims: number): string
  }
  /** What `openWorld` runs in a page, and the extension's style sheet for marks. */
  script: string
  css: string
  /** Does work in a new isolated world of a freshly loaded page. */
  inWorld<T>(path: string, work: (world: World) => Promise<T>): Promise<T>
  /** Phrases of the bundled lexicon in a language, as the peers are to find them. */
  phrases(lang: Lang): string[]
  /** Of the bundled pack as it lies in the extension. */
  packBytes: number
  /** How many fresh loads stand behind a cold figure. */
  rounds: number
  /** Less of everything. */
  quick: boolean
}
