import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { createDossierPage } from '../../../src/ui/dossier/dossier-page.tsx'
import { mountPanel } from '../../../src/ui/panel/mount-panel.tsx'
import type { PageState } from '../../../src/ui/popup/popup-port.ts'
import type { Locale } from '../../../src/ui/shared/locale.ts'
import '../../../src/ui/shared/base.css'
import '../../../src/ui/card/record.css'
import '../../../src/ui/popup/popup.css'
import '../../../src/ui/panel/panel.css'
import '../../../src/ui/dossier/dossier.css'
import { fixturePanel, states } from '../../gallery/fixture-port.ts'
import { fixtureRecord } from '../../gallery/fixture-record.ts'

const LARGEST = { density: 'comfortable', textSize: 'largest' } as const
let end: () => void = () => undefined

function place(): HTMLElement {
  const element = document.createElement('div')
  document.body.append(element)
  return element
}

afterEach(async () => {
  end()
  document.body.replaceChildren()
  for (const name of ['density', 'textSize']) delete document.documentElement.dataset[name]
  await page.viewport(1024, 768)
})

/** At twice the zoom a window of 1440 pixels has 720, one of 640 has 320. */
const WIDTHS = [320, 720, 1440]
const cases = (['en', 'ar'] as const).flatMap((locale) => WIDTHS.map((width) => [locale, width] as const))

describe('at the largest text size', () => {
  test.each(cases)(
    'the dossier cuts off nothing and writes nothing over another (%s, %i)',
    async (locale, width) => {
      await page.viewport(width, 800)
      await showDossier(locale)
      expect(overlaps('.axis text')).toEqual([])
      expect(overlaps('.figure-scale text', '.figure-scale')).toEqual([])
      expect(overlaps('.lane-names p', undefined, '.point .ring')).toEqual([])
      expect(cutOff()).toEqual([])
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    },
  )

  test.each(['en', 'ar'] as const)('the side panel cuts off nothing (%s)', async (locale) => {
    await page.viewport(320, 800)
    end = mountPanel(place(), fixturePanel(states['some only possible']?.(locale) as PageState), {
      locale,
      look: LARGEST,
    })
    await vi.waitFor(() => expect(document.querySelectorAll('.rows .row')).toHaveLength(4))
    expect(overlaps('.chip')).toEqual([])
    expect(cutOff()).toEqual([])
  })
})

async function showDossier(locale: Locale) {
  const dossier = createDossierPage(place(), { packs: [fixtureRecord] })
  dossier.show({ locale, look: LARGEST })
  end = dossier.end
  await vi.waitFor(() => expect(document.querySelector('.axis text')).not.toBeNull())
  await new Promise(requestAnimationFrame)
}

/** Elements of `selector` (within the same `group`, where one is told) that lie over one another, or over `others`. */
function overlaps(selector: string, group?: string, others?: string): string[] {
  const seen = (some: Iterable<Element>) => [...some].filter((one) => one.getBoundingClientRect().width > 0)
  const mine = seen(document.querySelectorAll(selector))
  const theirs = others ? seen(document.querySelectorAll(others)) : mine
  return mine.flatMap((one, at) =>
    (others ? theirs : mine.slice(at + 1)).flatMap((other) => {
      if (group && one.closest(group) !== other.closest(group)) return []
      return isOver(one.getBoundingClientRect(), other.getBoundingClientRect())
        ? [`${one.textContent} / ${other.textContent || other.className}`]
        : []
    }),
  )
}

function isOver(a: DOMRect, b: DOMRect): boolean {
  return a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom
}

/** Texts that are wider than the cell or box that they stand in, where that does not scroll and is not cut by intent. */
function cutOff(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('.hashiya :is(p, li, td, th, button, label, h1, h2, h3, span)'),
  ]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
    .filter((one) => getComputedStyle(one).display !== 'inline' && !one.closest('.hidden, .lane-names'))
    .map((one) => `${one.localName}.${one.className}: ${one.textContent?.slice(0, 40)}`)
}
