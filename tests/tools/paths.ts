import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
export const OUTPUT = join(ROOT, '.output')
export const CHROME_BUILD = join(OUTPUT, 'chrome-mv3')
export const FIREFOX_BUILD = join(OUTPUT, 'firefox-mv3')
export const DEMO_PAGES = join(ROOT, 'tests/pages/demo')
