import { readFile } from 'node:fs/promises'

interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; initiator?: string } }[]
}

/** What a browser's network has done, from the file that Chromium writes to `--log-net-log`; what it did for itself left out. */
export interface Traffic {
  /** Addresses of everything that was asked for, be it refused, redirected or answered. */
  addresses: string[]
  /** Names of hosts that were to be connected to, also where nothing was asked for afterwards. */
  hosts: string[]
}

/** Where Chromium looks for updates and accounts. Such a request has no initiator: it comes of no page and no extension. */
const BROWSER_OWN = /(?:^|\.)(?:google|googleapis|gvt1)\.com$/
const NOBODY = 'not an origin'

/** Reads the log of a browser that was closed. */
export async function readTraffic(path: string): Promise<Traffic> {
  const { constants, events } = JSON.parse(await readFile(path, 'utf8')) as NetLog
  const paramsOf = (name: string) =>
    events.filter(({ type }) => type === constants.logEventTypes[name]).map(({ params }) => params ?? {})
  const asked = paramsOf('URL_REQUEST_START_JOB').filter(
    ({ url = '', initiator }) =>
      /^(?:https?|wss?|ftp):/.test(url) && !(initiator === NOBODY && BROWSER_OWN.test(new URL(url).hostname)),
  )
  const connected = paramsOf('HTTP_STREAM_JOB_CONTROLLER')
    .flatMap(({ url }) => (url ? new URL(url).hostname : []))
    .filter((host) => !BROWSER_OWN.test(host))
  return {
    addresses: distinct(asked.map(({ url = '' }) => url)),
    hosts: distinct(connected),
  }
}

const distinct = (all: string[]) => [...new Set(all)].sort()
