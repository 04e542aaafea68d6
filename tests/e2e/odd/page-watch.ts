/** The page's own test script, as the page's other scripts and the tests find it on `window`. */
export interface PageWatch {
  /** Does something that the page itself does: what is called and changed meanwhile is not noted. */
  own<T>(work: () => T): T
  /** What was noticed so far. */
  noticed(): string[]
}

/** Under which name it stands there; it can be neither taken away nor replaced. */
export const WATCH = 'pageWatch'

/**
 * Installs the test script, to be run before any other script of the page: it notes every error, refusal, message and console
 * line, and, once the page is parsed, each call of what a page can replace and each change of a node that are not the page's
 * own doing. Runs in the page, so it needs nothing from around it.
 */
export function watchPage(as: string) {
  const noted: string[] = []
  let depth = 0
  let isParsed = false
  const { apply } = Reflect
  const { freeze } = Object
  const note = (line: string) => {
    if (noted.length < 200) noted[noted.length] = line
  }

  const noteChanges = (changes: MutationRecord[]) => {
    for (const { type, target, attributeName } of changes)
      note(`${type} ${target.nodeName}${attributeName ? ` ${attributeName}` : ''}`)
  }
  const observer = new MutationObserver(noteChanges)
  const changes = observer.takeRecords.bind(observer)
  const observe = observer.observe.bind(observer)

  const ALL = { subtree: true, childList: true, attributes: true, characterData: true }
  /** An observer of the document sees into no root. */
  const follow = (tree: Document | ShadowRoot) => {
    observe(tree, ALL)
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) follow(shadowRoot)
  }

  function own<T>(work: () => T): T {
    noteChanges(changes())
    depth++
    try {
      return work()
    } finally {
      depth--
      if (depth === 0) changes()
    }
  }

  addEventListener('error', ({ message }) => note(`error ${message}`))
  addEventListener('unhandledrejection', ({ reason }) => note(`rejection ${reason}`))
  addEventListener('message', ({ data }) => note(`message ${data}`))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note(`refused ${violatedDirective} ${blockedURI}`),
  )

  function spyOn(holder: object, name: PropertyKey, of: string) {
    const property = Object.getOwnPropertyDescriptor(holder, name)
    if (!property?.configurable) return
    for (const part of ['value', 'get', 'set'] as const) {
      const inner = property[part] as ((...args: unknown[]) => unknown) | undefined
      // What has a prototype is a class.
      if (typeof inner !== 'function' || inner.prototype) continue
      property[part] = function (this: unknown, ...args: unknown[]) {
        if (isParsed && depth === 0) note(`call ${of}.${String(name)}`)
        const result = apply(inner, this, args)
        if (name === 'attachShadow') follow(result as ShadowRoot)
        return result
      }
    }
    Object.defineProperty(holder, name, property)
  }
  const classes = {
    Node,
    Element,
    HTMLElement,
    Document,
    CharacterData,
    Text,
    Range,
    StaticRange,
    EventTarget,
    MutationObserver,
    ResizeObserver,
    Highlight,
    HighlightRegistry,
    CSSStyleSheet,
    ShadowRoot,
    Selection,
    TreeWalker,
    History,
  }
  for (const [name, { prototype }] of Object.entries(classes))
    for (const key of Reflect.ownKeys(prototype)) if (key !== 'constructor') spyOn(prototype, key, name)
  for (const name of Object.keys(console)) spyOn(console, name, 'console')
  for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback', 'getSelection', 'fetch'])
    spyOn(window, name, 'window')

  addEventListener(
    'DOMContentLoaded',
    () => {
      follow(document)
      isParsed = true
    },
    { once: true },
  )
  const noticed = () => {
    noteChanges(changes())
    return [...noted]
  }
  Object.defineProperty(window, as, { value: freeze({ own, noticed }) })
}
