import { afterEach, vi } from 'vitest'
import css from '../../../src/ui/card/card.css?inline'
import { type CardHost, createCardHost, type OpenOptions } from '../../../src/ui/card/card-host.ts'
import type { Locale } from '../../../src/ui/shared/locale.ts'
import { cards } from '../../gallery/fixtures.ts'

let root: ShadowRoot | null = null
const attachShadow = Element.prototype.attachShadow
vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
  root = attachShadow.call(this, init)
  return root
})

const hosts: CardHost[] = []
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose()
  document.body.replaceChildren()
  for (const style of document.head.querySelectorAll('style.page')) style.remove()
  document.body.removeAttribute('style')
  document.documentElement.removeAttribute('dir')
  document.documentElement.removeAttribute('style')
})

/** A card host, and a way into the closed root that the page has not. */
export function makeHost(locale: Locale = 'en') {
  const host = createCardHost({ document, locale, css })
  hosts.push(host)
  return {
    host,
    open(options: Partial<OpenOptions> & { card?: string } = {}) {
      const { card = 'figure differs', ...rest } = options
      const models = cards[card]?.(locale) ?? []
      host.open({ models, anchor: () => new DOMRect(200, 60, 120, 20), focus: false, ...rest })
    },
  }
}

export function inside<E extends Element = HTMLElement>(selector: string): E {
  const found = root?.querySelector<E>(selector)
  if (!found) throw new Error(`No ${selector} in the card`)
  return found
}

export const focused = () => root?.activeElement ?? null

/** Once the card has its place. */
export async function placed(): Promise<HTMLElement> {
  return vi.waitFor(() => inside('.card[data-placed]'))
}
