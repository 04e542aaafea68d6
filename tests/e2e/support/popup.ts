import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type CDPSession, expect, type Page } from '@playwright/test'
import type { ExtensionBrowser } from './browser.ts'
import { CdpTarget } from './cdp-target.ts'

/** The copy that `@axe-core/playwright` brings, for targets that are no page of Playwright's. */
const AXE = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
)

/** The toolbar's popup, opened as by a click on the extension's button. */
export class Popup {
  readonly #browser: CDPSession
  readonly #target: CdpTarget
  readonly #targetId: string

  private constructor(browser: CDPSession, target: CdpTarget, targetId: string) {
    this.#browser = browser
    this.#target = target
    this.#targetId = targetId
  }

  static async open(extension: ExtensionBrowser, page: Page): Promise<Popup> {
    const browser = await pressButton(extension, page)
    const targetId = await popupTarget(browser, extension.extensionId)
    const target = await CdpTarget.attach(browser, targetId)
    const popup = new Popup(browser, target, targetId)
    await expect.poll(() => popup.text()).not.toBe('')
    return popup
  }

  /** The visible text. */
  text(): Promise<string> {
    return this.#target.evaluate("document.body?.innerText.trim() ?? ''")
  }

  /** The texts of all elements that a selector finds. */
  texts(selector: string): Promise<string[]> {
    return this.#target.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ textContent }) => textContent.trim())`,
    )
  }

  /** What the browser has said against the popup since it was opened: errors, refusals by its policy. */
  async problems(): Promise<string[]> {
    await this.#target.send('Log.enable')
    return this.#target
      .messages('Log.entryAdded')
      .map(({ entry }) => entry as { level: string; text: string })
      .filter(({ level }) => level === 'error')
      .map(({ text }) => text)
  }

  /** Waits for a text to be there. */
  async shows(text: string | RegExp) {
    await expect.poll(() => this.text()).toMatch(text)
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#target.evaluate(expression)
  }

  /** Clicks the first element that the selector finds and, if a text is given, that contains it. */
  async click(selector: string, text = '') {
    const found = await this.#target.evaluate<boolean>(`{
      const all = [...document.querySelectorAll(${JSON.stringify(selector)})]
      const one = all.find((element) => element.textContent.includes(${JSON.stringify(text)}))
      one?.click()
      Boolean(one)
    }`)
    if (!found) throw new Error(`no ${selector} with "${text}" in the popup: ${await this.text()}`)
  }

  async type(selector: string, text: string) {
    await this.#target.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`)
    await this.#target.send('Input.insertText', { text })
  }

  async prefer(scheme: 'light' | 'dark') {
    await this.#target.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    })
  }

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.#target.send('Page.captureScreenshot', { format: 'png' })) as {
      data: string
    }
    return Buffer.from(data, 'base64')
  }

  /** What axe finds serious or critical. */
  async seriousViolations(): Promise<string[]> {
    await this.#target.evaluate(`${readFileSync(AXE, 'utf8')};0`)
    return this.#target.evaluate(`axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`)
  }

  async close() {
    await this.#browser.send('Target.closeTarget', { targetId: this.#targetId }).catch(() => {})
    await this.#browser.detach().catch(() => {})
  }
}

/** Presses the extension's button over a page, with all that it lets the extension do there. */
export async function pressButton(
  { context, extensionId }: ExtensionBrowser,
  page: Page,
): Promise<CDPSession> {
  await page.bringToFront()
  const browser = await context.browser()?.newBrowserCDPSession()
  if (!browser) throw new Error('no session with the browser')
  const targetId = await tabTargetOf(browser, page)
  await browser.send('Extensions.triggerAction', { id: extensionId, targetId })
  return browser
}

async function tabTargetOf(browser: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`no tab shows ${page.url()}`)
  return tab.targetId
}

async function popupTarget(browser: CDPSession, extensionId: string): Promise<string> {
  const find = async () => {
    const { targetInfos } = await browser.send('Target.getTargets')
    return targetInfos.find(({ url }) => url === `chrome-extension://${extensionId}/popup.html`)?.targetId
  }
  await expect.poll(find).toBeTruthy()
  return (await find()) as string
}
