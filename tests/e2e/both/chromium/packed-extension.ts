import { spawnSync } from 'node:child_process'
import { createHash, createPublicKey } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { readZip } from '../../../../src/cli/zip-file.ts'
import { findBrowser } from '../../../tools/browser.ts'
import { OUTPUT } from '../../../tools/paths.ts'

/** The package that `wxt zip` has made last, signed as a store signs it, with a key of its own, and handed out by its file. */
export class PackedExtension {
  readonly #folder: string
  readonly #files = join(OUTPUT, zipName())

  /** Keeps the package's files and the key in the folder. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Leaves the package where a browser that starts with the profile finds what others want installed. */
  installInto(profile: string, version: string) {
    this.#unpack(version)
    const { status, stderr } = spawnSync(
      findBrowser() ?? 'chromium',
      [
        '--headless=new',
        '--no-sandbox',
        `--pack-extension=${this.#unpacked}`,
        ...(this.#isSigned() ? [`--pack-extension-key=${this.#unpacked}.pem`] : []),
      ],
      { encoding: 'utf8', timeout: 60_000 },
    )
    if (status !== 0) throw new Error(`the package could not be signed: ${stderr}`)
    const wanted = join(profile, 'External Extensions')
    mkdirSync(wanted, { recursive: true })
    writeFileSync(
      join(wanted, `${this.#id()}.json`),
      JSON.stringify({ external_crx: `${this.#unpacked}.crx`, external_version: version }),
    )
  }

  get #unpacked(): string {
    return join(this.#folder, 'package')
  }

  #unpack(version: string) {
    for (const { name, method, stored } of readZip(readFileSync(this.#files))) {
      const file = join(this.#unpacked, name)
      mkdirSync(dirname(file), { recursive: true })
      const bytes = method === 8 ? inflateRawSync(stored) : stored
      writeFileSync(
        file,
        name === 'manifest.json' ? JSON.stringify({ ...JSON.parse(bytes.toString()), version }) : bytes,
      )
    }
  }

  #isSigned(): boolean {
    return readdirSync(this.#folder).includes('package.pem')
  }

  /** As Chromium makes it from the public key: https://developer.chrome.com/docs/extensions/reference/manifest/key */
  #id(): string {
    const key = createPublicKey(readFileSync(`${this.#unpacked}.pem`))
    const hash = createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex')
    return [...hash.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')
  }
}

function zipName(): string {
  const name = readdirSync(OUTPUT).find((file) => /^hashiya-.*-chrome\.zip$/.test(file))
  if (!name) throw new Error(`no package in ${OUTPUT}: npm run zip`)
  return name
}
