import type { WxtBrowser } from 'wxt/browser'

type Injector = Pick<WxtBrowser, 'scripting'>

export const GATE = '/gate.js'
/** In this order: the engine takes modules from the shared script when it starts. */
export const ENGINE = ['/shared.js', '/engine.js'] as const
export const HIGHLIGHTS = '/assets/highlight.css'
/**
 * An author's sheet ends at shadow roots. In Chromium highlights inherit into them; in Firefox they do not, but a user's sheet
 * holds in every tree.
 */
const ORIGIN = import.meta.env.FIREFOX ? ('USER' as const) : ('AUTHOR' as const)

/**
 * Brings highlights' style sheet and the engine into a tab's top frame. Doing it twice changes nothing: the sheet is
 * taken out first, the engine knows that it is there. False where the browser does not allow it.
 */
export async function injectEngine(api: Injector, tabId: number): Promise<boolean> {
  const target = { tabId, frameIds: [0] }
  const sheet = { target, files: [HIGHLIGHTS], origin: ORIGIN }
  try {
    await api.scripting.removeCSS(sheet).catch(() => {})
    await api.scripting.insertCSS(sheet)
    // One by one: what is brought in at once is compiled and run in one task.
    for (const file of ENGINE) await api.scripting.executeScript({ target, files: [file] })
    return true
  } catch {
    return false
  }
}

/** Lets the gate look at a page that is open already. */
export async function injectGate(api: Injector, tabId: number): Promise<boolean> {
  try {
    await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [GATE] })
    return true
  } catch {
    return false
  }
}
