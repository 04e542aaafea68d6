/** What the background takes from the shared script: see `src/cli/shared-modules.ts`. */
export interface LateModules {
  'virtual:packs': typeof import('virtual:packs')
  'src/core/pack/search-date.ts': typeof import('../core/pack/search-date.ts')
}

interface Scope {
  hashiyaShared?: LateModules
  /** Where the background is a service worker. */
  importScripts?(path: string): void
  /** Where it is a page. */
  document?: Document
  addEventListener(type: 'install', listener: () => void): void
}

const SCRIPT = '/shared.js'

/**
 * To be called at the background's start. A service worker may later load only scripts that it has loaded while it was
 * being installed, so it does that once; at every other start nothing is loaded, for most need nothing of it.
 */
export function promiseModules(scope: Scope = globalThis as unknown as Scope): void {
  if (scope.importScripts) scope.addEventListener('install', () => scope.importScripts?.(SCRIPT))
}

/** The records and their search, loaded at the first question since the background's start. */
export async function lateModules(scope: Scope = globalThis as unknown as Scope): Promise<LateModules> {
  if (!scope.hashiyaShared) await load(scope)
  if (!scope.hashiyaShared) throw new Error('the shared script did not load')
  return scope.hashiyaShared
}

async function load({ importScripts, document }: Scope): Promise<void> {
  if (!document) {
    importScripts?.(SCRIPT)
    return
  }
  const script = document.createElement('script')
  await new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = reject
    script.src = SCRIPT
    document.head.append(script)
  })
}
