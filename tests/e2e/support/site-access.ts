import type { WxtBrowser } from 'wxt/browser'
import type { ExtensionBrowser } from './browser.ts'

type HostAccess = 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES'

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>
  updateExtensionConfiguration(configuration: { extensionId: string; hostAccess: HostAccess }): Promise<void>
}
declare const chrome: WxtBrowser & { developerPrivate: DeveloperPrivate }

/** What the reader decides in the browser's own prompts and pages, which no test can click. */
export class SiteAccess {
  readonly #extension: ExtensionBrowser
  readonly #answered = new Set<string>()
  #isWithdrawn = false

  constructor(extension: ExtensionBrowser) {
    this.#extension = extension
  }

  /** The extension's next question for a site is answered with yes, without a prompt. */
  async willAllow(pattern: string) {
    this.#answered.add(pattern)
    const page = await this.#extension.context.newPage()
    await page.goto('chrome://extensions/')
    await page.evaluate(({ id, pattern }) => chrome.developerPrivate.addHostPermission(id, pattern), {
      id: this.#extension.extensionId,
      pattern,
    })
    await page.close()
  }

  /** Takes a site back that was asked for. */
  async takeBack(pattern: string) {
    this.#answered.delete(pattern)
    await this.#extension.worker.evaluate(
      (origin) => chrome.permissions.remove({ origins: [origin] }),
      pattern,
    )
  }

  /** Takes all sites back, those that came with the installation too; `reset` gives the latter again. */
  async withdrawAll() {
    this.#isWithdrawn = true
    await this.#setHostAccess('ON_SPECIFIC_SITES')
  }

  async reset() {
    if (this.#isWithdrawn) await this.#setHostAccess('ON_ALL_SITES')
    this.#isWithdrawn = false
    for (const pattern of [...this.#answered]) await this.takeBack(pattern)
  }

  async #setHostAccess(hostAccess: HostAccess) {
    const page = await this.#extension.context.newPage()
    await page.goto('chrome://extensions/')
    await page.evaluate(
      (configuration) => chrome.developerPrivate.updateExtensionConfiguration(configuration),
      {
        extensionId: this.#extension.extensionId,
        hostAccess,
      },
    )
    await page.close()
  }
}
