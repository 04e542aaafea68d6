/**
 * What is asked of every surface besides what axe finds. The functions run inside the surface's document, so each is
 * whole in itself; what they look at is the card where one is open, else the document.
 */
export const AUDITS = {
  /** What is wider than the window, or of a card lies outside it. */
  overflow(): string[] {
    const card = document.querySelector('html > div[popover="manual"]')?.shadowRoot?.querySelector('.card')
    const { scrollWidth, clientWidth } = card ?? document.documentElement
    const over = scrollWidth - clientWidth
    const { left = 0, top = 0, right = 0, bottom = 0 } = card?.getBoundingClientRect() ?? {}
    const isOut = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight
    return [
      ...(over > 0 ? [`${over} px wider than ${clientWidth}`] : []),
      ...(isOut ? [`${left}–${right} by ${top}–${bottom} in ${innerWidth} by ${innerHeight}`] : []),
    ]
  },

  /** Text that its box does not show whole and that nobody can scroll to. */
  cutText(): string[] {
    const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
    const found: string[] = []
    for (const element of root.querySelectorAll<HTMLElement>('.hashiya, .hashiya *')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden, svg, select'))
        continue
      if (!element.textContent?.trim()) continue
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element)
      // Told in part on purpose, with an ellipsis: what is listed there opens in full.
      if (webkitLineClamp !== 'none') continue
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1
      const high = hides(overflowY) && element.scrollHeight > element.clientHeight + 1
      if (wide || high)
        found.push(`${element.className || element.localName}: ${element.textContent.slice(0, 60)}`)
    }
    // A control's own text has no box of its own to run out of.
    for (const control of root.querySelectorAll<HTMLElement>(
      '.hashiya :is(button, label, a, th, td, kbd, [role=tab])',
    )) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.hidden, svg')) continue
      if (control.scrollWidth > control.clientWidth + 1 && getComputedStyle(control).display !== 'inline')
        found.push(
          `${control.className || control.localName} is overrun: ${control.textContent?.slice(0, 60)}`,
        )
    }
    return found
  },

  /** Words drawn in a picture that lie outside it. */
  cutDrawing(): string[] {
    return [...document.querySelectorAll('.hashiya svg text')].flatMap((text) => {
      const box = text.getBoundingClientRect()
      const drawing = (text as SVGTextElement).ownerSVGElement
      if (!drawing || box.width === 0 || getComputedStyle(drawing).overflow === 'visible') return []
      const frame = drawing.getBoundingClientRect()
      const isIn = box.left >= frame.left - 1 && box.right <= frame.right + 1
      return isIn ? [] : [`${text.textContent}: ${box.left}–${box.right} of ${frame.left}–${frame.right}`]
    })
  },

  /** Targets under 24 by 24 CSS pixels, links in running text apart. */
  smallTargets(): string[] {
    const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
    const targets = root.querySelectorAll<HTMLElement>(
      '.hashiya :is(a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"], [role=button], .target)',
    )
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('.hidden')) return []
      if (
        getComputedStyle(target).display === 'inline' &&
        target.parentElement?.textContent !== target.textContent
      )
        return []
      const boxes = [target, target.closest('label')].flatMap((one) => one?.getBoundingClientRect() ?? [])
      const side = Math.max(...boxes.map(({ width, height }) => Math.min(width, height)))
      // Half a pixel is what rounding at a scale of its own takes.
      return side >= 23.5 ? [] : [`${side.toFixed(1)} px: ${target.outerHTML.slice(0, 120)}`]
    })
  },

  /** Words that stand in another script than the language that they are said to be in. */
  otherLanguage(): string[] {
    const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
    const found: string[] = []
    for (const hashiya of root.querySelectorAll('.hashiya')) {
      const walker = document.createTreeWalker(hashiya, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: parent, textContent: text } = node
        // Names of sites and keys are in no language.
        if (!parent || !text || parent.closest('kbd, .host, [lang=zxx]')) continue
        const lang = parent.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang
        const isArabic = /^(ar|fa|ckb)/.test(lang)
        const foreign = isArabic ? /\p{Script=Latin}{2,}/u : /\p{Script=Arabic}{2,}/u
        if (foreign.test(text)) found.push(`${lang}: ${text.slice(0, 60)}`)
      }
    }
    return found
  },

  /** Regions that speak up besides one that does so politely. */
  loudRegions(): string[] {
    const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
    const regions = root.querySelectorAll(
      '.hashiya :is([role=status], [role=alert], [role=log], [aria-live])',
    )
    const live = [...regions].filter((one) => one.checkVisibility())
    const loud = live.filter(
      (one) => one.matches('[role=alert]') || (one.getAttribute('aria-live') ?? 'polite') !== 'polite',
    )
    const many = live.length > 1 ? live : []
    return [...loud, ...many].map(({ outerHTML }) => outerHTML.slice(0, 120))
  },

  /** What moves although the reader has asked for less of it. */
  motion(): string[] {
    const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
    const moving = (durations: string) =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0)
    return [...root.querySelectorAll('.hashiya, .hashiya *')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } =
        getComputedStyle(element)
      const isMoving = animationName !== 'none' && moving(animationDuration)
      return isMoving || moving(transitionDuration) || scrollBehavior === 'smooth'
        ? [element.outerHTML.slice(0, 80)]
        : []
    })
  },

  /** Of what has the focus: empty where at least a part of it is seen. */
  obscuredFocus(): string[] {
    const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
    const focused = root.activeElement
    if (!focused || focused === document.body) return []
    const box = (focused.closest('label') ?? focused).getBoundingClientRect()
    const part = (share: number, start: number, size: number) => start + 1 + (size - 2) * share
    const shares = [0.02, 0.25, 0.5, 0.75, 0.98]
    const isSeen = shares.some((down) =>
      shares.some((along) => {
        const hit = root.elementFromPoint(part(along, box.left, box.width), part(down, box.top, box.height))
        return (
          hit && (focused.contains(hit) || hit.contains(focused) || hit.closest('label')?.contains(focused))
        )
      }),
    )
    return isSeen
      ? []
      : [`${focused.outerHTML.slice(0, 120)} at ${Math.round(box.left)}, ${Math.round(box.top)}`]
  },
} as const

export type Audit = keyof typeof AUDITS

/** An audit as an expression for the surface's document. */
export const expressionOf = (audit: Audit) => `({ ${AUDITS[audit].toString()} }).${audit}()`

/** The spacing that readers may give to text (WCAG 1.4.12), or again that of the author. */
export function expressionForSpacing(isWide: boolean): string {
  const sheet = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`
  return `{
    const root = document.querySelector('html > div[popover="manual"]')?.shadowRoot ?? document
    globalThis.ownSheets ??= [...root.adoptedStyleSheets]
    const wide = new CSSStyleSheet()
    wide.replaceSync(${JSON.stringify(sheet)})
    root.adoptedStyleSheets = ${isWide} ? [...globalThis.ownSheets, wide] : globalThis.ownSheets
    0
  }`
}
