import { h, render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { describeClaim } from '../../../src/core/pack/cross-reference.ts'
import { describeSpeaker } from '../../../src/core/pack/describe-speaker.ts'
import type { PackRecord } from '../../../src/core/pack/pack.ts'
import { createRecordPort } from '../../../src/extension/record-port.ts'
import { Card } from '../../../src/ui/card/card.tsx'
import { createDossierPage } from '../../../src/ui/dossier/dossier-page.tsx'
import { mountPopup } from '../../../src/ui/popup/mount-popup.tsx'
import { createTranslator } from '../../../src/ui/shared/locale.ts'
import { fixturePort } from '../../gallery/fixture-port.ts'
import { fixtureRecord } from '../../gallery/fixture-record.ts'

const MARKUP = '<img src=x onerror="alert(1)"><a href="javascript:alert(1)">a</a> {{alert(1)}}'

/** The record with markup in every text that readers see. */
const hostile: PackRecord = JSON.parse(JSON.stringify(fixtureRecord), (key, value: unknown) =>
  (key === 'en' || key === 'ar') && typeof value === 'string' ? `${MARKUP} ${value}` : value,
)
const LOOK = { locale: 'en', look: { density: 'comfortable', textSize: 'medium' } } as const

let end: () => void = () => undefined
afterEach(() => {
  end()
  document.body.replaceChildren()
})

/** Each shows all that it can of the hostile record. */
const SURFACES: [name: string, show: (place: HTMLElement) => Promise<void> | void][] = [
  [
    'the card',
    (place) => {
      const models = hostile.claims.map(({ id }) => ({
        description: describeClaim(hostile, id, { pageDay: '2024-02-01' }),
        mention: null,
        pageLang: MARKUP,
        speaker: describeSpeaker(hostile, hostile.speakers[0]?.id ?? '', id),
      }))
      render(h(Card, { translator: createTranslator('en'), models, onClose: () => undefined }), place)
      end = () => render(null, place)
      for (const fold of place.querySelectorAll('details')) fold.open = true
    },
  ],
  [
    'the dossier',
    (place) => {
      const dossier = createDossierPage(place, { packs: [hostile] })
      dossier.show(LOOK)
      end = dossier.end
    },
  ],
  [
    'the popup',
    async (place) => {
      const { record, search, describe } = createRecordPort([hostile])
      const state = { kind: 'unreadable', reason: 'gone' } as const
      const port = fixturePort(state, { record, search, describe, wanted: async () => 'alert' })
      end = mountPopup(place, port, LOOK)
      await vi.waitFor(() => expect(place.querySelectorAll('[data-claim]').length).toBeGreaterThan(0))
    },
  ],
]

test.each(SURFACES)('markup in every text of a record is shown as text in %s', async (_, show) => {
  const place = document.createElement('div')
  document.body.append(place)
  await show(place)
  expect(place.textContent).toContain(MARKUP)
  expect(place.querySelectorAll('img, script, iframe, object, embed, form[action], style')).toHaveLength(0)
  for (const element of place.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|srcdoc/)
      // Nothing of a record becomes an address: what leads on leads on inside the page.
      if (/^(?:href|src|action|formaction)$/.test(name)) expect(value).toMatch(/^#/)
    }
})
