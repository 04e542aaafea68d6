import { expect } from '@playwright/test'
import type { View } from '../reader.ts'
import type { FirefoxBrowser } from './firefox-browser.ts'
import { clickAt, pressKey } from './input.ts'

/** A document of the extension's in Firefox: the toolbar's popup, the sidebar. */
export class FirefoxView implements View {
  readonly #browser: FirefoxBrowser
  readonly #browserId: number
  readonly #close: () => Promise<void>

  constructor(browser: FirefoxBrowser, browserId: number, close: () => Promise<void>) {
    this.#browser = browser
    this.#browserId = browserId
    this.#close = close
  }

  text(): Promise<string> {
    return this.evaluate("document.body?.innerText.trim() ?? ''")
  }

  async shows(text: string | RegExp) {
    await expect.poll(() => this.text()).toMatch(text)
  }

  texts(selector: string): Promise<string[]> {
    return this.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ textContent }) => textContent.trim())`,
    )
  }

  evaluate<Result>(expression: string): Promise<Result> {
    return this.#browser.evaluate(this.#browserId, expression)
  }

  async click(selector: string, text = '') {
    const place = await this.evaluate<{ x: number; y: number } | null>(
      `(${placeOf})(${JSON.stringify(selector)}, ${JSON.stringify(text)})`,
    )
    if (!place) throw new Error(`no ${selector} with "${text}" in it: ${await this.text()}`)
    await clickAt(this.#browser, this.#browserId, place).catch(unlessGone)
  }

  async type(selector: string, text: string) {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`)
    for (const letter of text) await pressKey(this.#browser, this.#browserId, letter)
  }

  async press(key: string) {
    await pressKey(this.#browser, this.#browserId, key).catch(unlessGone)
  }

  screenshot(): Promise<Buffer> {
    return this.#browser.picture(this.#browserId)
  }

  close(): Promise<void> {
    return this.#close()
  }
}

/**
 * Runs in the document: the middle of what is to be clicked, scrolled into view, as soon as it keeps its place: a popup
 * grows with what comes into it.
 */
async function placeOf(selector: string, text: string): Promise<{ x: number; y: number } | null> {
  const all = [...document.querySelectorAll(selector)]
  const found = all.find((element) => element.textContent?.includes(text))
  if (!found) return null
  let [before, still] = ['', 0]
  while (still < 3) {
    found.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y } = found.getBoundingClientRect()
    const now = [x, y, innerHeight].join()
    still = now === before ? still + 1 : 0
    before = now
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  const { x, y, width, height } = found.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** Of an act that may take its own document away. */
function unlessGone(error: Error): void {
  if (!/has gone|destroyed|unloaded|inactive|AbortError/i.test(error.message)) throw error
}
