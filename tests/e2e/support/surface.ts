import type { Page } from '@playwright/test'
import axe from 'axe-core'

export type Scheme = 'light' | 'dark'

/** What tests ask of a document of ours, be it in a tab, in the popup or in the side panel. */
export interface Surface {
  evaluate<T>(expression: string): Promise<T>
  prefer(scheme: Scheme): Promise<void>
  /** In CSS pixels. */
  resize(width: number, height: number): Promise<void>
  press(key: string, options?: { shift?: boolean }): Promise<void>
}

/** A tab: a page of ours, or an article with the card, into which tests can look. */
export const surfaceOf = (page: Page): Surface => ({
  evaluate: (expression) => page.evaluate(expression) as Promise<never>,
  prefer: (scheme) => page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }),
  resize: async (width, height) => {
    await page.setViewportSize({ width, height })
    // What stands by the window's size is placed anew in the frame after.
    await page.evaluate(async (width) => {
      const frame = () => new Promise(requestAnimationFrame)
      do await frame()
      while (innerWidth !== width)
      await frame()
    }, width)
  },
  press: (key, { shift = false } = {}) => page.keyboard.press(shift ? `Shift+${key}` : key),
})

/** Everything that axe finds; of an article in the card alone, for the page's faults are not ours. */
export async function violations(surface: Surface): Promise<string[]> {
  // Evaluated, it works in popup and panel too, and where a page's policy lets no script in.
  await surface.evaluate(`{ ${axe.source}; 0 }`)
  return surface.evaluate(`axe.run(document.querySelector('html > div[popover="manual"]') ?? document, {
      rules: { 'target-size': { enabled: true } },
    }).then(({ violations }) => violations
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`)
}
