import type { Surface } from './surface.ts'

/** Presses Tab until the focus is on what a selector finds, or on what bears the words. */
export async function tabTo(surface: Surface, wanted: string | RegExp, { back = false } = {}): Promise<void> {
  const walked: string[] = []
  for (let step = 0; step < 200; step++) {
    await surface.press('Tab', { shift: back })
    const { words, isFound } = await surface.evaluate<{ words: string; isFound: boolean }>(`{
      const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
      const focused = root.activeElement
      const words = (focused?.getAttribute('aria-label') ?? focused?.innerText ?? '').trim()
      ;({ words, isFound: ${typeof wanted === 'string'} && Boolean(focused?.matches(${JSON.stringify(String(wanted))})) })
    }`)
    if (typeof wanted === 'string' ? isFound : wanted.test(words)) return
    walked.push(words.slice(0, 40))
  }
  throw new Error(`Tab does not lead to ${wanted}: ${walked.join(' | ')}`)
}
