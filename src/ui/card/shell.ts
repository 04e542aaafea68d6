const XHTML = 'http://www.w3.org/1999/xhtml'
/** What the card consumes itself. A page's own shortcuts must not fire from a key pressed in here. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'contextmenu',
  'wheel',
  'focusin',
  'focusout',
] as const

interface Options {
  document: Document
  css: string
  /** Where the mention stands, to find the dialog that it may be in. */
  at: DOMRect
}

export interface Shell {
  host: HTMLElement
  root: ShadowRoot
  mount: HTMLElement
  /** Puts the host where the browser shows it now: above the page, a full-screen element or a modal dialog. */
  attach(at: DOMRect): void
  remove(): void
}

/** An element with everything inside a closed shadow root, not in the document. */
export function createUnseenShell(document: Document, css: string): Pick<Shell, 'host' | 'root' | 'mount'> {
  const host = document.createElementNS(XHTML, 'div') as HTMLElement
  const root = host.attachShadow({ mode: 'closed' })
  adopt({ document, root, css })
  const mount = document.createElementNS(XHTML, 'div') as HTMLElement
  root.append(mount)
  return { host, root, mount }
}

/** The one element that the page gets, bare and in the top layer. */
export function createShell({ document, css, at }: Options): Shell {
  const { host, root, mount } = createUnseenShell(document, css)
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
  host.setAttribute('popover', 'manual')

  function attach(rect: DOMRect) {
    const parent = parentFor(document, rect)
    const isLast = host.parentNode === parent && host.matches(':popover-open')
    // The top layer shows first what was opened last: to come above a new dialog, the card must be opened anew.
    if (isLast) host.hidePopover()
    else if (host.parentNode !== parent) parent.append(host)
    host.showPopover()
  }

  attach(at)
  return { host, root, mount, attach, remove: () => host.remove() }
}

/** Sheets that were read, by document: to read one costs as much as to draw a card. */
const sheets = new WeakMap<Document, { css: string; sheet: CSSStyleSheet }>()

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document)
  if (known?.css === css) return known.sheet
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(document, { css, sheet })
  return sheet
}

function adopt({ document, root, css }: { document: Document; root: ShadowRoot; css: string }) {
  try {
    root.adoptedStyleSheets = [sheetOf(document, css)]
  } catch {
    // Firefox has refused constructed sheets across the wall between script and page (bug 1751346).
    const style = document.createElementNS(XHTML, 'style')
    style.textContent = css
    root.append(style)
  }
}

/** A full-screen element hides what is outside it, a modal dialog makes it inert. */
function parentFor(document: Document, rect: DOMRect): Element {
  const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)
  return hit?.closest('dialog:modal') ?? document.fullscreenElement ?? document.documentElement
}
