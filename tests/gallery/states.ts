import type { CardModel } from '../../src/ui/card/card-model.ts'
import type { BesidePort, PanelPort } from '../../src/ui/panel/panel-port.ts'
import type { PageState, PopupPort } from '../../src/ui/popup/popup-port.ts'
import type { Locale } from '../../src/ui/shared/locale.ts'
import { states as pageStates } from './fixture-port.ts'
import { cards } from './fixtures.ts'
import type { Act } from './perform.ts'

/** What is done to a surface before it stands as it is to be seen. */
interface Acted {
  acts?: Act[]
}

export interface CardState extends Acted {
  models: (lang: Locale) => CardModel[]
  pinned?: boolean
  /** As the sheet from below that it is on a small window. */
  sheet?: boolean
  /** Nothing that the reader takes away can be kept. */
  full?: boolean
}

export interface PageSurfaceState<Port> extends Acted {
  page: (lang: Locale) => PageState
  port?: Partial<Port>
}

const fails = () => Promise.reject(new Error('no answer'))
const QUERY = { en: 'Iraq', ar: 'العراق' }
const press = (selector: string): Act => ({ press: selector })
const tab = (place: number) => press(`[role=tab]:nth-of-type(${place})`)
const lookUp: Act[] = [tab(2), { type: QUERY, into: 'input[type=search]' }]
const silent: Act[] = [tab(2), { type: { en: 'xyz', ar: 'ظظظ' }, into: 'input[type=search]' }]
const mentions = pageStates.mentions as PageSurfaceState<PopupPort>['page']

const figure = cards['figure differs'] as CardState['models']

/** Every state of the card, by name. */
export const cardStates: Record<string, CardState> = {
  ...Object.fromEntries(Object.entries(cards).map(([name, models]) => [name, { models }])),
  pinned: { models: figure, pinned: true },
  'as a sheet': { models: figure, sheet: true },
  'citation copied': { models: figure, acts: [press('.card-action:nth-of-type(1)')] },
  'not about this, with the way back': { models: figure, acts: [press('.card-action:nth-of-type(3)')] },
  'not about this, not kept': { models: figure, full: true, acts: [press('.card-action:nth-of-type(3)')] },
}

const onPages = Object.fromEntries(Object.entries(pageStates).map(([name, page]) => [name, { page }]))

/** Every state of the popup, by name. */
export const popupStates: Record<string, PageSurfaceState<PopupPort>> = {
  ...onPages,
  'some hidden here': { page: mentions, port: { hiddenHere: async () => 3 } },
  'no answer': { page: mentions, port: { state: fails } },
  'look-up, at first': { page: mentions, acts: [tab(2)] },
  'look-up': { page: mentions, acts: lookUp },
  'look-up, silent': { page: mentions, acts: silent },
  'look-up, no answer': { page: mentions, port: { search: fails }, acts: lookUp },
  'record looked up': { page: mentions, acts: [...lookUp, press('[data-claim=troops]')] },
  'quick settings': { page: mentions, acts: [tab(3)] },
  'quick settings, not kept': {
    page: mentions,
    port: { changeSettings: fails },
    acts: [tab(3), press('.choice:nth-of-type(2) input')],
  },
}

const openFirst = press('.rows .row')

/** Every state of the side panel, by name. */
export const panelStates: Record<string, PageSurfaceState<BesidePort & PanelPort>> = {
  ...onPages,
  narrowed: { page: mentions, acts: [press('.facet')] },
  'a mention': { page: mentions, acts: [openFirst] },
  'a mention that is gone': { page: mentions, port: { model: fails }, acts: [openFirst] },
  'a card that cannot open': {
    page: mentions,
    port: { show: fails },
    acts: [openFirst, press('.passage .more')],
  },
  'look-up': { page: mentions, acts: lookUp },
}
