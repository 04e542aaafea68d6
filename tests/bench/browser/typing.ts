import type { Page } from 'playwright-core'
import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import type { Suite } from './suite.ts'

/** At 60 frames a second. */
const FRAME = 1000 / 60

const TYPED = { en: 'coalition withdrawal', ar: 'انسحاب التحالف' } as const

/**
 * Typing in the popup's look-up, a letter at a time, from the letter's event until the answer is laid out, ready for the next
 * frame; against the field alone, which has to be laid out too.
 */
export async function benchTyping({ browser, rounds }: Suite): Promise<Row[]> {
  const rows: Row[] = []
  for (const lang of ['ar', 'en'] as const) {
    const [ours, bare]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      const page = await browser.context.newPage()
      try {
        await page.goto(`chrome-extension://${browser.extensionId}/popup.html`)
        await page.getByRole('tab').nth(1).click()
        await page.getByRole('searchbox').waitFor()
        ours.push(...(await typeInto(page, { text: TYPED[lang], isHeard: true })))
        bare.push(...(await typeInto(page, { text: TYPED[lang], isHeard: false })))
      } finally {
        await page.close()
      }
    }
    rows.push(
      compare({
        name: `typing-${lang}`,
        group: 'Look-up',
        what: `A letter typed to the answer laid out, in the popup with the bundled pack (${lang})`,
        unit: 'ms',
        kind: 'floor',
        against: 'the letter alone',
        ours,
        theirs: bare,
        bound: { of: 'figure', atMost: FRAME },
      }),
    )
  }
  return rows
}

/** Milliseconds for each letter; where the letters are not heard of, of what the browser does with them. */
function typeInto(page: Page, { text, isHeard }: { text: string; isHeard: boolean }): Promise<number[]> {
  return page.evaluate(
    async ({ text, isHeard }) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')
      const list = document.querySelector('.lookup')
      if (!field || !list) throw new Error('no look-up')
      const took: number[] = []
      const typed = (value: string) => {
        field.value = value
        if (isHeard) field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      typed('')
      await new Promise((resolve) => setTimeout(resolve, 200))
      for (let end = 1; end <= text.length; end++) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        const since = performance.now()
        let changed = since
        let isPainted = false
        const observer = new MutationObserver(() => {
          // Rows out of sight that come after the frame keep nobody waiting.
          if (isPainted && changed > since) return
          void list.getBoundingClientRect()
          changed = performance.now()
        })
        observer.observe(list, { subtree: true, childList: true, characterData: true })
        typed(text.slice(0, end))
        void list.getBoundingClientRect()
        if (!isHeard) changed = performance.now()
        requestAnimationFrame(() => {
          isPainted = true
        })
        // What has not changed within three frames stays as it is: the letter made no difference.
        for (let frame = 0; frame < 3; frame++)
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        observer.disconnect()
        // A letter that makes no difference to the answer draws nothing.
        if (changed > since) took.push(changed - since)
      }
      return took
    },
    { text, isHeard },
  )
}
