import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageServer } from '../../../tools/page-server.ts'
import { FIREFOX_BUILD } from '../../../tools/paths.ts'
import type { BrowsingContexts } from './chrome.ts'
import { type FirefoxProcess, launchFirefox } from './launch.ts'
import { startTunnel } from './tunnel.ts'

/** In the browser's own window. */
declare const BrowsingContext: BrowsingContexts

type Act<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>

/** With what rights an expression looks at a document: those of its own scripts, or all. */
type Rights = 'page' | 'system'

/** An event as the reader's hand gives it, in Marionette's words. */
export type InputEvent =
  | { name: 'synthesizeMouseAtPoint'; details: { x: number; y: number; eventData: object } }
  | { name: 'synthesizeKeyDown' | 'synthesizeKeyUp'; details: { eventData: object } }

/** A running Firefox, and the places in it where tests may run functions. */
export class FirefoxBrowser {
  readonly #profile: string
  readonly #tunnel: PageServer
  #process: FirefoxProcess

  private constructor(profile: string, tunnel: PageServer, process: FirefoxProcess) {
    this.#profile = profile
    this.#tunnel = tunnel
    this.#process = process
  }

  /** With an empty profile, and every host name of the world on `port` of this machine. */
  static async start({ port }: { port: number }): Promise<FirefoxBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'hashiya-firefox-'))
    const tunnel = await startTunnel(port)
    return new FirefoxBrowser(profile, tunnel, await launchFirefox({ profile, proxyPort: tunnel.port }))
  }

  /** Quits, and starts again with what the profile has kept. */
  async restart(): Promise<void> {
    await this.#process.quit()
    this.#process = await launchFirefox({ profile: this.#profile, proxyPort: this.#tunnel.port })
  }

  /** Installs the built extension from its folder until the browser ends, or a package for good. */
  async install({ packed, inPrivate = false }: { packed?: string; inPrivate?: boolean } = {}) {
    const path = packed ?? join(this.#profile, 'extension')
    // A copy: a build that is made meanwhile must not take the files from under a running browser.
    if (!packed) await cp(FIREFOX_BUILD, path, { recursive: true })
    await this.#process.marionette.send('Addon:Install', {
      path,
      temporary: !packed,
      allowPrivateBrowsing: inPrivate,
    })
  }

  /** Runs a function in the browser's own window. What it takes and gives goes as JSON. */
  async chrome<Args extends unknown[], Result>(act: Act<Args, Result>, ...args: Args): Promise<Result> {
    const { value } = await this.#process.marionette.send<{ value: Result }>('WebDriver:ExecuteScript', {
      script: `return (${act})(...arguments)`,
      args,
    })
    return value
  }

  /** The value of an expression in the document that a browser element shows: a tab's, the popup's, the sidebar's. */
  evaluate<Result>(browserId: number, expression: string, rights: Rights = 'page'): Promise<Result> {
    return this.chrome(
      async (id, script, sandboxName) => {
        const actor =
          BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal?.getActor('MarionetteCommands')
        if (!actor) throw new Error('the document has gone')
        return (await actor.executeScript(script, [], { sandboxName, timeout: 20_000 })) as Result
      },
      browserId,
      `return (async () => (${expression}))()`,
      rights === 'system' ? 'system' : null,
    )
  }

  async input(browserId: number, { name, details }: InputEvent): Promise<void> {
    await this.chrome(
      async (id, name, details) => {
        const actor =
          BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal?.getActor('MarionetteCommands')
        if (!actor) throw new Error('the document has gone')
        await actor.dispatchEvent(name, details)
      },
      browserId,
      name,
      details,
    )
  }

  /** A picture of a document. */
  async picture(browserId: number): Promise<Buffer> {
    const data = await this.chrome(async (id) => {
      const shown = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal
      const picture = await shown?.drawSnapshot(null, 1, 'white')
      if (!picture) throw new Error('the document has gone')
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
      canvas.width = picture.width
      canvas.height = picture.height
      canvas.getContext('2d')?.drawImage(picture, 0, 0)
      return canvas.toDataURL().split(',')[1] ?? ''
    }, browserId)
    return Buffer.from(data, 'base64')
  }

  async close(): Promise<void> {
    await this.#process.kill()
    await this.#tunnel.close()
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 })
  }
}
