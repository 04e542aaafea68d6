import { describe, expect, test, vi } from 'vitest'
import type { Browser, WxtBrowser } from 'wxt/browser'
import { chooseInMenu, createMenus } from '../../../src/extension/menus.ts'
import { hasPanel, openPanel } from '../../../src/extension/open-panel.ts'
import { isWish, takeWantedLookUp, wantLookUp } from '../../../src/extension/wanted-look-up.ts'
import { memoryArea } from './areas.ts'

/** A browser that does what it is told; each case tells what it has not. */
function browserWith(rest: object = {}) {
  const session = memoryArea()
  const calls: string[] = []
  const api = {
    storage: {
      session: Object.assign(session, {
        remove: async (key: string) => {
          delete session.held[key]
        },
      }),
    },
    action: { openPopup: vi.fn(async () => void calls.push('popup')) },
    sidePanel: { open: vi.fn(async () => void calls.push('panel')) },
    i18n: { getMessage: (key: string) => key },
    runtime: {
      getManifest: () => ({ host_permissions: ['*://*.bbc.co.uk/*'] }),
      getURL: (path: string) => `own:/${path}`,
    },
    tabs: { create: vi.fn(async ({ url }: { url: string }) => void calls.push(url)) },
    contextMenus: { removeAll: vi.fn(async () => calls.push('removed')), create: vi.fn() },
    ...rest,
  }
  return { api: api as unknown as WxtBrowser & typeof api, calls, session }
}

const refusing = {
  open: async () => {
    throw new Error('no gesture')
  },
}
const tab = { id: 1, windowId: 7 } as Browser.tabs.Tab
const chosen = (menuItemId: string, selectionText?: string) =>
  ({ menuItemId, selectionText }) as Browser.contextMenus.OnClickData

describe('the panel', () => {
  test('opens in the very turn of the call', () => {
    const { api } = browserWith()
    void openPanel(api, 7)
    expect(api.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 })
  })

  test.each([
    ['Chromium', {}, 7, true],
    ['a window that is not known', {}, undefined, false],
    ['a browser that has seen no gesture', { sidePanel: refusing }, 7, false],
    ['Firefox', { sidePanel: undefined, sidebarAction: { open: async () => {} } }, undefined, true],
    ['a phone', { sidePanel: undefined }, 7, false],
  ])('in %s', async (_, rest, windowId, opened) => {
    expect(await openPanel(browserWith(rest).api, windowId)).toBe(opened)
  })

  test('is offered only where there is one', () => {
    expect(hasPanel(browserWith().api)).toBe(true)
    expect(hasPanel(browserWith({ sidePanel: undefined }).api)).toBe(false)
  })
})

describe('what is wanted', () => {
  test('is tidied, shortened and told once', async () => {
    const { api } = browserWith()
    await wantLookUp(api, `  al-Asadi \n said${'!'.repeat(300)}`)
    const told = await takeWantedLookUp(api)
    expect(told).toMatch(/^al-Asadi said!+$/)
    expect(told).toHaveLength(200)
    expect(await takeWantedLookUp(api)).toBeNull()
  })

  test('waits for its own window’s panel', async () => {
    const { api } = browserWith()
    await wantLookUp(api, 'troops', 7)
    expect(await takeWantedLookUp(api, 8)).toBeNull()
    expect(await takeWantedLookUp(api, 7)).toBe('troops')
  })

  test('is nothing where storage holds something else', async () => {
    const { api, session } = browserWith()
    for (const held of ['text', 1, null, {}, { text: 3 }]) {
      session.held.wantedLookUp = held
      expect(await takeWantedLookUp(api)).toBeNull()
    }
  })

  test('is heard of when it comes, not when it is taken', () => {
    expect(isWish({ wantedLookUp: { newValue: { text: '' } } })).toBe(true)
    expect(isWish({ wantedLookUp: { oldValue: { text: '' } } })).toBe(false)
    expect(isWish({ settings: { newValue: {} } })).toBe(false)
  })
})

describe('the menus', () => {
  test('are made anew: a look-up on selections, the panel on the button and on curated sites', async () => {
    const { api, calls } = browserWith()
    await createMenus(api)
    expect(calls).toEqual(['removed'])
    expect(api.contextMenus.create.mock.calls.map(([{ contexts, title }]) => [contexts, title])).toEqual([
      [['selection'], 'menuLookUp'],
      [['action'], 'menuPanel'],
      [['page'], 'menuPanel'],
    ])
  })

  test('have no panel where the browser has none, and are not made where it has no menus', async () => {
    const { api } = browserWith({ sidePanel: undefined })
    await createMenus(api)
    expect(api.contextMenus.create).toHaveBeenCalledTimes(1)
    await createMenus(browserWith({ contextMenus: undefined }).api)
  })

  test('look a selection up in the panel', async () => {
    const { api, calls } = browserWith()
    await chooseInMenu(api, chosen('look-up', ' 2,500 troops '), tab)
    expect(calls).toEqual(['panel'])
    expect(await takeWantedLookUp(api, 7)).toBe('2,500 troops')
  })

  test('look it up in the popup where no panel opens', async () => {
    const { api, calls } = browserWith({ sidePanel: refusing })
    await chooseInMenu(api, chosen('look-up', 'troops'), tab)
    expect(calls).toEqual(['popup'])
    expect(await takeWantedLookUp(api)).toBe('troops')
  })

  test('look it up in a tab where nothing else opens', async () => {
    const { api, calls } = browserWith({ sidePanel: refusing, action: { openPopup: refusing.open } })
    await chooseInMenu(api, chosen('look-up', 'troops'), tab)
    expect(calls).toEqual(['own://popup.html'])
  })

  test.each(['panel', 'panel-here'])('open the panel (%s), and nothing is looked up', async (id) => {
    const { api, calls } = browserWith()
    await chooseInMenu(api, chosen(id), tab)
    expect(calls).toEqual(['panel'])
    expect(await takeWantedLookUp(api)).toBeNull()
  })
})
