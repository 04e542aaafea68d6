import { whenIdle } from './when-idle.ts'

/** Why a page is to be read again. */
export type PageChange =
  /** Text was added, removed or edited under these nodes. */
  | { kind: 'content'; targets: ReadonlySet<Node> }
  /** The page shows another address or title without having been loaded anew. */
  | { kind: 'navigation' }
  /** The page came back from the back-forward cache, or its tab into view. */
  | { kind: 'return' }

export interface WatchOptions {
  window: Window & typeof globalThis
  onChange: (change: PageChange) => void
  /** Told at once, where `onChange` gathers: nodes in which something changed, and nodes that were put into the page. */
  onTouched?: (targets: ReadonlySet<Node>, added: ReadonlySet<Node>) => void
  /** Called for nodes that were added or removed; those of our own are no change of the page. */
  isOwn?: ((node: Node) => boolean) | undefined
  signal: AbortSignal
}

/** What a watch is told that it cannot see by itself. */
export interface PageWatch {
  /** Changes in this open shadow root are the page's from now on; to say it twice changes nothing. */
  follow(root: ShadowRoot): void
  /** Something changed in these nodes, of which no record tells. */
  touched(nodes: Iterable<Node>): void
}

/** Attributes that decide whether a part of the page is read. Names and styles do too, but change too often. */
const ATTRIBUTES = ['hidden', 'aria-hidden', 'inert', 'contenteditable', 'role', 'lang']

/** Milliseconds without change before one is reported, and the longest that a restless page can put it off. */
const QUIET = 150
const PATIENCE = 1000

/** Reports changes of the page's content, gathered and when the browser is idle; navigation without delay. */
export function watchPage({
  window,
  onChange,
  onTouched,
  isOwn = () => false,
  signal,
}: WatchOptions): PageWatch {
  const { document } = window
  const gathered = new Set<Node>()
  let timer = 0
  let since = 0
  let place = placeOf(window)

  function gather(records: MutationRecord[]) {
    const { head } = document
    let isHeadChanged = false
    const targets = new Set<Node>()
    const added = new Set<Node>()
    for (const record of records) {
      const { target } = record
      // `document.open` takes every listener away with the root; those that are still there are not added twice.
      if (target === document) listen()
      if (head?.contains(target)) isHeadChanged = true
      else if (!isOwn(target) && (record.type !== 'childList' || isByPage(record, added))) targets.add(target)
    }
    if (isHeadChanged) checkPlace()
    touched(targets, added)
  }

  /** Whether a node that came or went is not our own; adds those that came to `added`. The page's script waits for this. */
  function isByPage({ addedNodes, removedNodes }: MutationRecord, added: Set<Node>): boolean {
    let isTheirs = false
    for (let at = 0; at < addedNodes.length; at++) {
      const node = addedNodes[at] as Node
      if (isOwn(node)) continue
      added.add(node)
      isTheirs = true
    }
    for (let at = 0; !isTheirs && at < removedNodes.length; at++) isTheirs = !isOwn(removedNodes[at] as Node)
    return isTheirs
  }

  function touched(targets: ReadonlySet<Node>, added: ReadonlySet<Node>) {
    if (targets.size > 0) onTouched?.(targets, added)
    for (const target of targets) gathered.add(target)
    if (gathered.size > 0) wait()
  }

  /** Told after the records of the change that made the slot show something else. */
  function slotChanged(event: Event) {
    const slot = event.composedPath()[0] as Node | undefined
    if (slot && !signal.aborted) touched(new Set([slot]), NONE)
  }

  function wait() {
    const now = window.performance.now()
    if (timer === 0) since = now
    window.clearTimeout(timer)
    timer = window.setTimeout(report, Math.max(0, Math.min(QUIET, since + PATIENCE - now)))
  }

  function report() {
    timer = 0
    // Nobody sees the page: all that happens meanwhile is one change when somebody does.
    if (document.hidden) return
    whenIdle(window, () => {
      if (signal.aborted || gathered.size === 0) return
      const targets = new Set(gathered)
      gathered.clear()
      onChange({ kind: 'content', targets })
    })
  }

  function checkPlace() {
    const now = placeOf(window)
    if (signal.aborted || now === place) return
    place = now
    onChange({ kind: 'navigation' })
  }

  function returned(event: Event) {
    if (event.type === 'pageshow' ? (event as PageTransitionEvent).persisted : !document.hidden) {
      onChange({ kind: 'return' })
      if (gathered.size > 0) wait()
    }
  }

  function listen() {
    window.addEventListener('popstate', checkPlace, { signal })
    window.addEventListener('pageshow', returned, { signal })
    document.addEventListener('visibilitychange', returned, { signal })
  }

  const observer = new window.MutationObserver(gather)
  const followed = new WeakSet<Node>()

  function observe(tree: Node) {
    if (signal.aborted || followed.has(tree)) return
    followed.add(tree)
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    })
  }

  // The whole of it, for some sites put a new body, or a new root, in the old one's place.
  observe(document)
  const { navigation } = window as { navigation?: EventTarget }
  for (const type of ['navigatesuccess', 'currententrychange'])
    navigation?.addEventListener(type, checkPlace, { signal })
  listen()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    window.clearTimeout(timer)
  })
  return {
    follow(root) {
      observe(root)
      // What `document.open` has taken away is not there twice.
      root.addEventListener('slotchange', slotChanged, { capture: true, passive: true, signal })
    },
    touched: (nodes) => touched(new Set(nodes), NONE),
  }
}

const NONE: ReadonlySet<Node> = new Set()

/** An address within the page (`#…`) is the same place. */
const placeOf = ({ location, document }: Window) => `${location.href.replace(/#.*/, '')}\n${document.title}`
