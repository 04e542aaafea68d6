import type { FindInSteps } from '../page/finding.ts'

/** What the background takes from the shared script: see `src/cli/shared-modules.ts`. */
export interface LateModules {
  'virtual:packs': typeof import('virtual:packs')
  'src/core/pack/search-date.ts': typeof import('../core/pack/search-date.ts')
}

/** What the background takes from the matcher's script. */
export interface LateMatcher {
  /** Finds the mentions of one article as it changes. The first call builds the tables. */
  follow(): FindInSteps
}

interface Scope {
  hashiyaShared?: LateModules
  hashiyaMatcher?: LateMatcher
  /** Where the background is a service worker. */
  importScripts?(...paths: string[]): void
  /** Where it is a page. */
  document?: Document
  addEventListener(type: 'install', listener: () => void): void
}

const SHARED = '/shared.js'
/** Takes from the shared script when it starts. */
const MATCHER = '/matcher.js'

/**
 * To be called at the background's start. A service worker may later load only scripts that it has loaded while it was
 * being installed, so it does that once; at every other start nothing is loaded, for most need nothing of it.
 */
export function promiseModules(scope: Scope = globalThis as unknown as Scope): void {
  if (scope.importScripts) scope.addEventListener('install', () => scope.importScripts?.(SHARED, MATCHER))
}

/** The records and their search, loaded at the first question since the background's start. */
export async function lateModules(scope: Scope = globalThis as unknown as Scope): Promise<LateModules> {
  if (!scope.hashiyaShared) await load(scope, SHARED)
  if (!scope.hashiyaShared) throw new Error('the shared script did not load')
  return scope.hashiyaShared
}

/** What finds mentions, loaded for the first page that asks since the background's start. */
export async function lateMatcher(scope: Scope = globalThis as unknown as Scope): Promise<LateMatcher> {
  await lateModules(scope)
  if (!scope.hashiyaMatcher) await load(scope, MATCHER)
  if (!scope.hashiyaMatcher) throw new Error("the matcher's script did not load")
  return scope.hashiyaMatcher
}

async function load({ importScripts, document }: Scope, path: string): Promise<void> {
  if (!document) {
    importScripts?.(path)
    return
  }
  const script = document.createElement('script')
  await new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = reject
    script.src = path
    document.head.append(script)
  })
}
