import { spawnSync } from 'node:child_process'
import { createHash, createPublicKey } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../../tools/browser.ts'
import { archiveOf, unpack } from '../../../tools/package-files.ts'

/** The package that `wxt zip` has made last, signed as a store signs it, with a key of its own, and handed out by its file. */
export class PackedExtension {
  readonly #files: string
  readonly #key: string
  readonly #package: string

  /** Keeps the package's files and the key in the folder. */
  constructor(folder: string) {
    // Named by the browser itself, after the folder that it packs.
    this.#files = join(folder, 'package')
    this.#key = `${this.#files}.pem`
    this.#package = `${this.#files}.crx`
  }

  /** Leaves the package where a browser that starts with the profile finds what others want installed. */
  installInto(profile: string, version: string) {
    unpack(archiveOf('chrome'), this.#files)
    const manifest = join(this.#files, 'manifest.json')
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }))
    this.#sign()
    const wanted = join(profile, 'External Extensions')
    mkdirSync(wanted, { recursive: true })
    writeFileSync(
      join(wanted, `${this.#id()}.json`),
      JSON.stringify({ external_crx: this.#package, external_version: version }),
    )
  }

  #sign() {
    const browser = findBrowser()
    if (browser === undefined) throw new Error('no browser to sign the package with')
    const args = ['--headless=new', '--no-sandbox', `--pack-extension=${this.#files}`]
    if (existsSync(this.#key)) args.push(`--pack-extension-key=${this.#key}`)
    const { status, stderr } = spawnSync(browser, args, { encoding: 'utf8', timeout: 60_000 })
    if (status !== 0) throw new Error(`the package could not be signed: ${stderr}`)
  }

  /** As Chromium makes it from the public key: https://developer.chrome.com/docs/extensions/reference/manifest/key */
  #id(): string {
    const key = createPublicKey(readFileSync(this.#key)).export({ type: 'spki', format: 'der' })
    const hash = createHash('sha256').update(key).digest('hex')
    return [...hash.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')
  }
}
