import { type BrowserContext, chromium } from 'playwright-core'

export interface ExtensionBrowserOptions {
  /** Playwright's own where none is named. */
  executable: string | undefined
  headless: boolean
  /** The folder of the built extension; null for the one that the profile has installed. */
  build: string | null
  /** Where the browser keeps its profile; empty for one of its own that is thrown away. */
  profile: string
  /** These host names (`*` for all) lie on this port of this machine. */
  hosts: string
  port: number
  viewport: { width: number; height: number } | null
  /** Further switches. */
  args?: string[]
  /** Switches of Playwright's own to do without. */
  without?: string[]
}

/** Opens a browser with the built extension in it, which asks nobody else for anything. */
export function launchWithExtension({
  executable,
  headless,
  build,
  profile,
  hosts,
  port,
  viewport,
  args = [],
  without = [],
}: ExtensionBrowserOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...(executable !== undefined && { executablePath: executable }),
    headless,
    // The sandbox refuses to work as root.
    chromiumSandbox: process.getuid?.() !== 0,
    // Only where every host is ours: a reader who goes on to real pages keeps the browser's own care.
    ignoreHTTPSErrors: hosts === '*',
    viewport,
    ignoreDefaultArgs:
      build === null ? ['--disable-extensions', '--disable-default-apps', ...without] : without,
    args: [
      ...(build === null ? [] : [`--disable-extensions-except=${build}`, `--load-extension=${build}`]),
      `--host-resolver-rules=MAP ${hosts} 127.0.0.1:${port}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...args,
    ],
  })
}
