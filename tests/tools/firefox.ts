import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The environment variable that names a Firefox to use instead of one from the usual places. */
export const FIREFOX_VARIABLE = 'HASHIYA_FIREFOX'

const COMMANDS = ['firefox-esr', 'firefox', 'firefox-developer-edition']

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}

/**
 * The path of a Firefox, from the environment variable or the usual places of this system; undefined where there is none.
 * Throws where the variable names nothing.
 */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment[FIREFOX_VARIABLE]
  if (named) {
    if (!existsSync(named)) throw new Error(`${FIREFOX_VARIABLE} names no file: ${named}`)
    return named
  }
  const folders = (environment.PATH ?? '').split(delimiter)
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...(PLACES[process.platform] ?? [])].find((path) => existsSync(path))
}
