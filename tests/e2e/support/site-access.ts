import type { ExtensionBrowser } from './browser.ts'

interface DeveloperPrivate {
  addHostPermission(id: string, host: string, done: () => void): void
  removeHostPermission(id: string, host: string, done: () => void): void
}
declare const chrome: { developerPrivate: DeveloperPrivate; runtime: { lastError?: { message: string } } }

/** Access to sites, given and taken as on the browser's page of extensions. */
export class SiteAccess {
  readonly #extension: ExtensionBrowser
  readonly #granted = new Set<string>()

  constructor(extension: ExtensionBrowser) {
    this.#extension = extension
  }

  async grant(pattern: string) {
    this.#granted.add(pattern)
    await this.#change('addHostPermission', pattern)
  }

  async revoke(pattern: string) {
    this.#granted.delete(pattern)
    await this.#change('removeHostPermission', pattern)
  }

  async revokeAll() {
    for (const pattern of [...this.#granted]) await this.revoke(pattern)
  }

  async #change(method: keyof DeveloperPrivate, pattern: string) {
    const page = await this.#extension.context.newPage()
    await page.goto('chrome://extensions/')
    await page.evaluate(
      ({ method, id, pattern }) =>
        new Promise<void>((done, fail) =>
          chrome.developerPrivate[method](id, pattern, () => {
            const { lastError } = chrome.runtime
            if (lastError) fail(new Error(`${method} ${pattern}: ${lastError.message}`))
            else done()
          }),
        ),
      { method, id: this.#extension.extensionId, pattern },
    )
    await page.close()
  }
}
