/**
 * What the tests use of Firefox's own window. Functions that run there are sent as text: each declares what it takes from
 * here as a global, and is whole in itself.
 */
export interface ChromeWindow extends Window {
  gBrowser: {
    selectedTab: BrowserTab
    tabs: BrowserTab[]
    addTrustedTab(url: string): BrowserTab
    getTabForBrowser(browser: BrowserElement): BrowserTab
    removeTab(tab: BrowserTab): void
  }
  SidebarController: { hide(): void }
  PopupNotifications: { panel: HTMLElement & { firstElementChild: Question | null } }
  OpenBrowserWindow(options: { private: boolean }): ChromeWindow
  gBrowserInit?: { delayedStartupFinished: boolean }
}

/** One of the browser's own, with its answers. */
interface Question extends HTMLElement {
  button: HTMLElement
  secondaryButton: HTMLElement
}

interface BrowserTab extends Element {
  linkedBrowser: BrowserElement
}

export interface BrowserElement extends HTMLElement {
  /** Stays the same when the document goes to another process. */
  browserId: number
  currentURI: { spec: string }
  loadURI(uri: object, options: object): void
  goBack(): void
  reload(): void
}

export interface ChromeServices {
  wm: { getMostRecentWindow(type: string): ChromeWindow; getEnumerator(type: string): Iterable<ChromeWindow> }
  io: { newURI(url: string): object; offline: boolean }
  prefs: { setBoolPref(name: string, value: boolean): void; setIntPref(name: string, value: number): void }
  console: { getMessageArray(): { message: string }[]; reset(): void }
  scriptSecurityManager: { getSystemPrincipal(): object }
}

export interface BrowsingContexts {
  getCurrentTopByBrowserId(id: number): {
    embedderElement: BrowserElement
    currentWindowGlobal?: {
      /** Another for each document. */
      innerWindowId: number
      documentURI: { spec: string } | null
      getActor(name: 'MarionetteCommands'): MarionetteActor
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>
    }
  } | null
}

/** How Marionette reaches into a document of another process. */
interface MarionetteActor {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>
  dispatchEvent(name: string, details: object): Promise<void>
}

export interface Policies {
  getByID(id: string): { mozExtensionHostname: string; extension: Extension } | null
}

export interface Extension {
  views: Set<{ viewType: string; xulBrowser: BrowserElement | null }>
  wakeupBackground(): Promise<void>
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>
}

/** What `ChromeUtils.importESModule` gives for the modules that the tests use. */
export interface ChromeModules {
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: Extension): ToolbarAction } } }
  }
  importESModule(url: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (
        id: string,
        permissions: { permissions: string[]; origins: string[] },
        extension: Extension,
      ) => Promise<void>
    >
  }
  importESModule(url: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: {
      getAddonByID(id: string): Promise<Record<'disable' | 'enable' | 'reload', () => Promise<void>>>
    }
  }
  importESModule(url: 'chrome://remote/content/shared/webdriver/Event.sys.mjs'): {
    event: { sendSingleKey(key: object, window: ChromeWindow): void }
  }
}

interface ToolbarAction {
  action: { getContextData(tab: BrowserTab): { badgeText: string; title: string } }
  triggerAction(window: ChromeWindow): void
}
