import { type CDPSession, expect } from '@playwright/test'
import { CdpTarget, unlessGone } from './cdp-target.ts'
import type { Scheme, Surface } from './surface.ts'

/** A page of the extension that is no tab and so no page of Playwright's: the popup, the side panel. */
export class ExtensionView implements Surface {
  readonly #browser: CDPSession
  readonly #target: CdpTarget
  readonly #targetId: string

  constructor(browser: CDPSession, target: CdpTarget, targetId: string) {
    this.#browser = browser
    this.#target = target
    this.#targetId = targetId
  }

  /** The view whose document a path of the extension is, as soon as it is there and shows something. */
  static async find(browser: CDPSession, url: string): Promise<ExtensionView> {
    const find = async () => {
      const { targetInfos } = await browser.send('Target.getTargets')
      return targetInfos.find((info) => info.url === url)?.targetId
    }
    await expect.poll(find).toBeTruthy()
    const targetId = (await find()) as string
    const target = await CdpTarget.attach(browser, targetId)
    // Both tell what has been said before, too.
    await target.send('Log.enable')
    await target.send('Runtime.enable')
    const view = new ExtensionView(browser, target, targetId)
    await expect.poll(() => view.text()).not.toBe('')
    return view
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

  /** What the browser has said against it since it was opened: errors, refusals by its policy, uncaught exceptions. */
  problems(): string[] {
    const said = this.#target
      .messages('Log.entryAdded')
      .map(({ entry }) => entry as { level: string; text: string })
      .filter(({ level }) => level === 'error')
    const thrown = this.#target
      .messages('Runtime.exceptionThrown')
      .map(
        ({ exceptionDetails }) => exceptionDetails as { text: string; exception?: { description?: string } },
      )
    return [
      ...said.map(({ text }) => text),
      ...thrown.map(({ exception, text }) => exception?.description ?? text),
    ]
  }

  /** Waits for a text to be there. */
  async shows(text: string | RegExp) {
    await expect.poll(() => this.text()).toMatch(text)
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#target.evaluate(expression)
  }

  /** Clicks the first element that the selector finds and, if a text is given, that contains it. It may close the view. */
  async click(selector: string, text = '') {
    const click = this.#target.evaluate<boolean>(`{
      const all = [...document.querySelectorAll(${JSON.stringify(selector)})]
      const one = all.find((element) => element.textContent.includes(${JSON.stringify(text)}))
      one?.click()
      Boolean(one)
    }`)
    if ((await click.catch(unlessGone)) === false)
      throw new Error(`no ${selector} with "${text}" in it: ${await this.text()}`)
  }

  async type(selector: string, text: string) {
    await this.#target.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`)
    await this.#target.send('Input.insertText', { text })
  }

  async prefer(scheme: Scheme) {
    await this.#target.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    })
  }

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.#target.send('Page.captureScreenshot', { format: 'png' })) as {
      data: string
    }
    return Buffer.from(data, 'base64')
  }

  /** A key as the keyboard gives it. */
  async press(key: string, { shift = false } = {}) {
    const { code, keyCode, text } = KEYS[key] ?? { code: key, keyCode: 0 }
    const event = { key, code, windowsVirtualKeyCode: keyCode, modifiers: shift ? 8 : 0 }
    await this.#target.send('Input.dispatchKeyEvent', {
      ...event,
      type: text ? 'keyDown' : 'rawKeyDown',
      ...(text && { text }),
    })
    await this.#target.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
  }

  /** The words of what has the focus. */
  focused(): Promise<string> {
    return this.#target.evaluate(
      "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.innerText ?? '').trim()",
    )
  }

  /** A window of another size, in CSS pixels; what the browser shows stays as it is. */
  async resize(width: number, height: number) {
    await this.#target.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    })
  }

  async close() {
    await this.#browser.send('Target.closeTarget', { targetId: this.#targetId }).catch(() => {})
    await this.#browser.detach().catch(() => {})
  }
}

const KEYS: Record<string, { code: string; keyCode: number; text?: string }> = {
  Tab: { code: 'Tab', keyCode: 9 },
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  ' ': { code: 'Space', keyCode: 32, text: ' ' },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
}
