import type { Page } from 'playwright-core'
import { DEMO_SITE, type DemoBrowser } from './demo-browser.ts'

/** Shows the demonstration site in a window and waits until the reader closes it. */
export async function showDemo({ context }: DemoBrowser): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    context.on('close', () => resolve())
    // On macOS a browser lives on without windows.
    const watch = (page: Page) => page.on('close', () => context.pages().length === 0 && resolve())
    context.pages().forEach(watch)
    context.on('page', watch)
  })
  const [page = await context.newPage()] = context.pages()
  await page.goto(DEMO_SITE)
  console.log(`Opened ${DEMO_SITE} in a window.
Read an article: sentences on which the record has something to say are underlined; click one, or press Alt+Shift+J.
The toolbar button lists what was found and looks things up. Close the window to end.`)
  await closed
}
