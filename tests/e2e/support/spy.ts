import type { Page } from '@playwright/test'

/** What a page's own script finds out about itself, by name; compared before and after, or with and without us. */
export interface Seen {
  /** Calls that reached what the page has put in the place of the browser's own functions. */
  calls: string[]
  /** Events that arrived at the window and that the page has not made. */
  events: string[]
  mutations: string[]
  globals: string[]
  markup: string
  sheets: number
  frames: number
  /** Files that the browser says were loaded for the page. */
  loaded: string[]
  errors: string[]
  highlights: string[]
  /** What the page can call of the extension API. */
  api: string[]
}

/** Calls by which an extension would mostly be seen, where it works in the page's own world. */
const WATCHED = [
  ['Element', 'attachShadow'],
  ['Element', 'closest'],
  ['Element', 'getClientRects'],
  ['Document', 'createElement'],
  ['Document', 'createElementNS'],
  ['Document', 'createRange'],
  ['Document', 'querySelectorAll'],
  ['Document', 'caretPositionFromPoint'],
  ['EventTarget', 'addEventListener'],
  ['EventTarget', 'dispatchEvent'],
  ['Node', 'appendChild'],
  ['HighlightRegistry', 'set'],
  ['HighlightRegistry', 'get'],
  ['MutationObserver', 'observe'],
  ['Storage', 'setItem'],
] as const

/** From before a page's first script on, a script of the page watches for whoever else works in it. */
export async function spyOn(page: Page) {
  await page.addInitScript((watched) => {
    const seen = {
      calls: [] as string[],
      events: [] as string[],
      mutations: [] as string[],
      errors: [] as string[],
    }
    const scope = window as unknown as Record<string, { prototype: Record<string, unknown> }>
    for (const type of ['message', 'messageerror', 'storage', 'copy', 'focusin', 'beforetoggle', 'toggle'])
      window.addEventListener(type, () => seen.events.push(type), true)
    window.addEventListener('error', ({ message }) => seen.errors.push(message), true)
    window.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)))
    window.addEventListener('securitypolicyviolation', ({ blockedURI }) => seen.errors.push(blockedURI))
    for (const channel of ['hashiya', 'extension']) {
      const heard = new BroadcastChannel(channel)
      heard.onmessage = () => seen.events.push('broadcast')
    }
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { type, target } of records) seen.mutations.push(`${type} ${target.nodeName}`)
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      for (const [owner, name] of watched) {
        const prototype = scope[owner]?.prototype
        const own = prototype?.[name] as ((...args: unknown[]) => unknown) | undefined
        if (!prototype || !own) continue
        prototype[name] = function (this: unknown, ...args: unknown[]) {
          seen.calls.push(`${owner}.${name}`)
          return own.apply(this, args)
        }
      }
    })
    Object.defineProperty(window, Symbol.for('spy'), { value: seen })
  }, WATCHED)
}

/** What the page's script has found out by now. */
export function reportOf(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const seen = (
      window as unknown as Record<symbol, Pick<Seen, 'calls' | 'events' | 'mutations' | 'errors'>>
    )[Symbol.for('spy')] as Pick<Seen, 'calls' | 'events' | 'mutations' | 'errors'>
    const { chrome: api = {} } = window as unknown as { chrome?: Record<string, unknown> }
    return {
      ...structuredClone(seen),
      globals: [
        ...Object.getOwnPropertyNames(window),
        ...Object.getOwnPropertySymbols(window).map(String),
      ].sort(),
      markup: document.documentElement.outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      frames: window.length,
      loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      highlights: [...CSS.highlights.keys()],
      api: Object.keys(api).filter((name) => !['loadTimes', 'csi', 'app'].includes(name)),
    }
  })
}
