import type { Browser, WxtBrowser } from 'wxt/browser'

type WantedApi = Pick<WxtBrowser, 'storage'>

/** In storage that is held in memory and gone with the browser: what a reader selects is nobody's to keep. */
const KEY = 'wantedLookUp'
/** In characters: a longer selection is no question. */
const LONGEST = 200

/**
 * Leaves word of what the reader wants looked up (nothing: the empty field), for the panel of a window (of any, where none
 * is told) or the popup, whether it stands open or opens next.
 */
export async function wantLookUp(api: WantedApi, text: string, windowId?: number): Promise<void> {
  const wanted: Wanted = { text: text.replace(/\s+/g, ' ').trim().slice(0, LONGEST), windowId }
  await api.storage.session.set({ [KEY]: wanted }).catch(() => {})
}

/** What is wanted in a window, once: nobody is told of it again. Null where nothing is. */
export async function takeWantedLookUp(api: WantedApi, windowId?: number): Promise<string | null> {
  try {
    const wanted = (await api.storage.session.get(KEY))[KEY] as Partial<Wanted> | undefined
    const isElsewhere = windowId !== undefined && (wanted?.windowId ?? windowId) !== windowId
    if (typeof wanted?.text !== 'string' || isElsewhere) return null
    await api.storage.session.remove(KEY)
    return wanted.text
  } catch {
    return null
  }
}

interface Wanted {
  text: string
  windowId: number | undefined
}

/** Whether a change of storage may matter to pages: a wish is between background and panel alone. */
export const concernsPages = (changes: Record<string, Browser.storage.StorageChange>): boolean =>
  Object.keys(changes).some((key) => key !== KEY)

/** Whether a change of storage tells of a new wish. */
export const isWish = (changes: Record<string, Browser.storage.StorageChange>): boolean =>
  changes[KEY]?.newValue !== undefined
