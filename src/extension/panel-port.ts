import type { Browser, WxtBrowser } from 'wxt/browser'
import type { BesidePort, PanelPort } from '../ui/panel/panel-port.ts'
import type { PageState } from '../ui/popup/popup-port.ts'
import { cardModelOf } from './card-model.ts'
import { followReader } from './follow-reader.ts'
import { openDossier } from './own-pages.ts'
import { createPagePort, type PageApi } from './page-port.ts'
import { readToldMention } from './read-reply.ts'
import type { PackRecordPort } from './record-port.ts'
import type { Records } from './records.ts'
import { tellPage } from './tell-page.ts'
import { isWish, takeWantedLookUp } from './wanted-look-up.ts'

interface Options {
  api: PageApi & Pick<WxtBrowser, 'runtime' | 'storage' | 'tabs' | 'windows'>
  record: PackRecordPort
  records: Records
}

/** The side panel's port on the browser. It follows the tab in front of the window that it stands in. */
export async function createPanelPort({ api, record, records }: Options): Promise<PanelPort> {
  const { id: windowId } = await api.windows.getCurrent()

  function beside(tab: Browser.tabs.Tab): BesidePort {
    const { id: tabId } = tab
    const page = createPagePort({ api, records }, tab)
    const told = <T>(value: T | null): T => {
      if (!value) throw new Error('the page no longer has this place')
      return value
    }
    return {
      ...page,
      key: keyOf(tab),
      async state() {
        const now = await whenLoaded(api, tab)
        return asSeen(await page.state(), now)
      },
      subscribe: (onChange) => page.subscribe((state) => onChange(asSeen(state, tab))),
      async goTo(id) {
        told(tabId !== undefined && (await tellPage(api, tabId, { type: 'go-to-mention', id })))
      },
      async model(id) {
        const { mention, lang, published } = told(
          tabId === undefined
            ? null
            : readToldMention(await tellPage(api, tabId, { type: 'tell-mention', id })),
        )
        return told(cardModelOf(records, mention, { lang, published }))
      },
      follow: (onAt) => (tabId === undefined ? () => {} : followReader(api, tabId, onAt)),
    }
  }

  return {
    ...record,
    openDossier: (claim) => openDossier(api, { claim: claim ?? undefined }),
    onPage(listener) {
      let front: Browser.tabs.Tab | undefined
      async function look() {
        const [tab] = await api.tabs.query({ active: true, windowId })
        // A page that loads more of itself, or again, is still the one that the reader is at: its own port hears of that.
        if (!tab || (front && keyOf(tab) === keyOf(front))) return
        front = tab
        listener(beside(tab))
      }
      const lookAgain = () => void look().catch(() => {})
      const activated = (tab: { windowId: number }) => {
        if (tab.windowId === windowId) lookAgain()
      }
      const updated = (id: number, { status, url }: Browser.tabs.OnUpdatedInfo) => {
        if (id === front?.id && (status ?? url) !== undefined) lookAgain()
      }
      api.tabs.onActivated.addListener(activated)
      api.tabs.onUpdated.addListener(updated)
      lookAgain()
      return () => {
        api.tabs.onActivated.removeListener(activated)
        api.tabs.onUpdated.removeListener(updated)
      }
    },
    onWanted(listener) {
      const take = async () => {
        const text = await takeWantedLookUp(api, windowId)
        if (text !== null) listener(text)
      }
      const changed = (changes: Record<string, Browser.storage.StorageChange>) => {
        if (isWish(changes)) void take()
      }
      api.storage.onChanged.addListener(changed)
      void take()
      return () => api.storage.onChanged.removeListener(changed)
    },
  }
}

/** Milliseconds from one look at a tab that loads to the next. */
const LOOK_AGAIN = 250

/**
 * What is not loaded yet may neither be read nor judged. Looked at again and again: its loading may end after a look and before
 * anybody listens for the end.
 */
async function whenLoaded(api: Pick<WxtBrowser, 'tabs'>, tab: Browser.tabs.Tab): Promise<Browser.tabs.Tab> {
  if (tab.id === undefined) return tab
  for (;;) {
    const now = await api.tabs.get(tab.id).catch(() => null)
    if (now?.status !== 'loading') return now ?? tab
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
  }
}

/** The same for one page in one tab, wherever in itself it leads. Pages whose address is kept from us are as one. */
const keyOf = ({ id, url }: Browser.tabs.Tab): string => `${id} ${url?.split('#', 1)}`

/**
 * The popup is opened by a press of our button, and with that comes the page's address. The panel stands there without:
 * what has no address may be the browser's own page, or one that it may see once the button has been pressed.
 */
function asSeen(state: PageState, { url }: Browser.tabs.Tab): PageState {
  const isUnknown = url === undefined && state.kind === 'unreadable' && state.reason === 'browser-page'
  return isUnknown ? { kind: 'unreadable', reason: 'unasked' } : state
}
