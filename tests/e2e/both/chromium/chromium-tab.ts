import type { Page } from '@playwright/test'
import { ArticlePage } from '../../support/article-page.ts'
import type { ExtensionBrowser } from '../../support/browser.ts'
import type { ExtensionView } from '../../support/extension-view.ts'
import { paintedNames } from '../../support/page-marks.ts'
import { openPopup, openSidePanel, pressButton } from '../../support/popup.ts'
import { CARD_HOST, readCard } from '../read-card.ts'
import type { CardSeen, Tab } from '../reader.ts'

export class ChromiumTab implements Tab {
  readonly #page: Page
  readonly #article: ArticlePage
  readonly #extension: ExtensionBrowser
  readonly #refuses: () => boolean
  readonly #views: ExtensionView[] = []

  constructor(page: Page, extension: ExtensionBrowser, { refuses }: { refuses: () => boolean }) {
    this.#page = page
    this.#extension = extension
    this.#article = new ArticlePage(page, extension)
    this.#refuses = refuses
  }

  /** From now on adds uncaught exceptions of the page, and of ours in it, to a list. */
  async tellExceptions(thrown: string[]) {
    await this.#article.watchExceptions(thrown)
  }

  /** What has gone wrong in popups and panels beside it. */
  problemsOfViews(): string[] {
    return this.#views.flatMap((view) => view.problems())
  }

  open(url: string) {
    return this.#article.open(url)
  }

  openOwn(file: string) {
    return this.open(`chrome-extension://${this.#extension.extensionId}/${file}`)
  }

  async reload() {
    await this.#page.reload()
  }

  async back() {
    await this.#page.goBack()
  }

  evaluate<Result>(expression: string): Promise<Result> {
    return this.#page.evaluate(expression) as Promise<Result>
  }

  mutations() {
    return this.#article.mutations()
  }

  marks(style: 'mark' | 'current' = 'mark') {
    return this.#article.marks(style)
  }

  waitForMarks() {
    return this.#article.waitForMarks()
  }

  painted(): Promise<string[]> {
    return this.evaluate(`(${paintedNames})()`)
  }

  clickMark(index = 0) {
    return this.#article.clickMark(index)
  }

  restOnMark(index = 0) {
    return this.#article.rest(index)
  }

  movePointerAway() {
    return this.#page.mouse.move(2, 2)
  }

  press(key: string) {
    return this.#page.keyboard.press(key)
  }

  command(name: string) {
    return this.#article.command(name)
  }

  /** The protocol of the developer tools goes into closed roots too. */
  async card(): Promise<CardSeen | null> {
    const session = await this.#page.context().newCDPSession(this.#page)
    try {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `document.querySelector('${CARD_HOST}')`,
      })
      if (!result.objectId) return null
      const { node } = await session.send('DOM.describeNode', {
        objectId: result.objectId,
        depth: 1,
        pierce: true,
      })
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
      if (backendNodeId === undefined) return null
      const { object } = await session.send('DOM.resolveNode', { backendNodeId })
      const card = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId && { objectId: object.objectId }),
        functionDeclaration: `function () { return (${readCard})(this) }`,
        returnByValue: true,
      })
      return card.result.value
    } finally {
      await session.detach()
    }
  }

  async clipboard() {
    const origin = new URL(this.#page.url()).origin
    await this.#page.context().grantPermissions(['clipboard-read'], { origin })
    return this.#page.evaluate(() => navigator.clipboard.readText())
  }

  badge() {
    return this.#article.badge()
  }

  async pressButton() {
    await pressButton(this.#extension, this.#page)
  }

  async popup() {
    const popup = await openPopup(this.#extension, this.#page)
    this.#views.push(popup)
    // Its question is the browser's own, and no test can answer it.
    if (this.#refuses()) await popup.evaluate('chrome.permissions.request = async () => false; 0')
    return popup
  }

  async panel() {
    const panel = await openSidePanel(this.#extension, this.#page)
    this.#views.push(panel)
    return panel
  }

  async close() {
    for (const view of this.#views) await view.close()
    await this.#page.close()
  }
}
