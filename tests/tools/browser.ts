import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** The environment variable that names a browser to use instead of one from the usual places. */
export const BROWSER_VARIABLE = 'HASHIYA_BROWSER'

/** Google Chrome is not among them: its branded builds ignore `--load-extension` since version 137. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MACOS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS = ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/**
 * The path of a browser that can load an unpacked extension, from the environment variable or the usual places
 * of this system; undefined where there is none. Throws where the variable names nothing.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment[BROWSER_VARIABLE]
  if (named) {
    if (!existsSync(named)) throw new Error(`${BROWSER_VARIABLE} names no file: ${named}`)
    return named
  }
  return usualPlaces(environment).find((path) => existsSync(path))
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? '').split(delimiter)
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
  // Chrome for Testing as Playwright keeps it, where someone had it downloaded.
  return [...onPath, '/snap/bin/chromium', ...systemPlaces(environment), chromium.executablePath()]
}

function systemPlaces({ HOME = '', PROGRAMFILES, LOCALAPPDATA, ...rest }: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
      MACOS.map((app) => join(folder, app)),
    )
  }
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, rest['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    )
    return folders.flatMap((folder) => WINDOWS.map((program) => join(folder, program)))
  }
  return []
}
