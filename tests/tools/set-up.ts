import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { BROWSER_VARIABLE, findBrowser } from './browser.ts'
import { FIREFOX_VARIABLE, findFirefox } from './firefox.ts'

/** Something the machine must have, and Debian's package for it. */
interface Need {
  what: string
  package: string
  isThere(): boolean
  /** Without it work goes on, only less well. */
  optional?: boolean
}

const CHROMIUM: Need = {
  what: 'a Chromium browser',
  package: 'chromium',
  isThere: () => findBrowser() !== undefined,
}

const FIREFOX: Need = {
  what: 'Firefox, for the journeys that are made in both browsers',
  package: 'firefox-esr',
  isThere: () => findFirefox() !== undefined,
}

const FONTS: Need = {
  what: 'Arabic fonts for believable pages',
  package: 'fonts-noto-core',
  isThere: () => process.platform !== 'linux' || hasNotoFonts(),
  optional: true,
}

const OPENSSL: Need = {
  what: 'openssl, for the certificate of the test pages',
  package: 'openssl',
  isThere: () => answers('openssl', 'version'),
}

export const NEEDS = { CHROMIUM, FIREFOX, FONTS, OPENSSL }

/** Something is missing that cannot be installed from here; the message says what to do. */
export class SetUpError extends Error {}

/**
 * Makes sure that the machine has what is needed: installs Debian's packages where that is possible (as root,
 * with apt-get). Throws `SetUpError` with what to install where it is not. Returns the browser's path.
 */
export function setUp(needs: Need[]): string {
  const missing = needs.filter((need) => !need.isThere())
  if (missing.length > 0 && canInstall()) install(missing.map((need) => need.package))
  const still = missing.filter((need) => !need.isThere() && !need.optional)
  if (still.length > 0) throw new SetUpError(adviceFor(still))
  const browser = findBrowser()
  if (browser === undefined) throw new SetUpError(adviceFor([CHROMIUM]))
  return browser
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && answers('apt-get', '--version')
}

function install(packages: string[]): void {
  console.log(`Installing ${packages.join(', ')} …`)
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  // A fresh machine has no package lists, an old one has lists that name packages which are gone.
  if (!apt('install', ...options, ...packages)) {
    apt('update', '-qq')
    apt('install', ...options, ...packages)
  }
}

function adviceFor(needs: Need[]): string {
  const lines = needs.map((need) => `  ${need.what}`)
  const packages = needs.map((need) => need.package).join(' ')
  return `Missing on this machine:
${lines.join('\n')}

On Debian or Ubuntu: sudo apt-get install ${packages}
${needs.includes(CHROMIUM) ? BROWSER_ADVICE : ''}${needs.includes(FIREFOX) ? FIREFOX_ADVICE : ''}`.trimEnd()
}

export const CHROME_WILL_NOT_DO =
  'Google Chrome itself will not do: since version 137 it ignores --load-extension.'

const BROWSER_ADVICE = `Elsewhere: install Chromium, Chrome for Testing (npx playwright install chromium) or Microsoft Edge.
If it is in an unusual place, give its path: ${BROWSER_VARIABLE}=/path/to/browser
${CHROME_WILL_NOT_DO}
`

const FIREFOX_ADVICE = `Firefox elsewhere: install Firefox 142 or later.
If it is in an unusual place, give its path: ${FIREFOX_VARIABLE}=/path/to/firefox`

function answers(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0
}

function hasNotoFonts(): boolean {
  const folder = '/usr/share/fonts/truetype/noto'
  return existsSync(folder) && readdirSync(folder).some((file) => file.startsWith('NotoNaskhArabic'))
}
