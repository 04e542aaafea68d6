import { describeClaim } from '../../src/core/pack/cross-reference.ts'
import type { BesidePort, PanelPort } from '../../src/ui/panel/panel-port.ts'
import type { PageItem, PageState, PopupPort } from '../../src/ui/popup/popup-port.ts'
import type { Locale } from '../../src/ui/shared/locale.ts'
import { fixtureRecord } from './fixture-record.ts'

const { claims, documents, speakers, topics, title, version, until } = fixtureRecord

const quotes: Record<Locale, string[]> = {
  en: [
    'some 3,500 American troops remain in Iraq',
    'the two sides agreed to draw up a timetable for the coalition’s gradual withdrawal, the ministry said on Thursday',
    'Washington “did not discuss” a pullout',
    'the announcement has been postponed',
    'talks on a calendar for the troops went on in Baghdad',
    'there was no comment from Washington on leaving',
  ],
  ar: [
    'ما زال نحو 3500 جندي أميركي في العراق',
    'اتفق الجانبان على وضع جدول زمني للانسحاب التدريجي للتحالف، بحسب ما قالت الوزارة الخميس',
    'واشنطن «لم تناقش» الانسحاب',
    'تأجيل الإعلان عن انتهاء المهمة',
    'تواصلت في بغداد المباحثات بشأن موعد للقوات',
    'لم تعلّق واشنطن على المغادرة',
  ],
}

function items(lang: Locale): PageItem[] {
  const plain = {
    lang,
    comparison: null,
    compared: null,
    polarity: 'affirmed' as const,
    differs: false,
    revised: false,
    oneOrigin: false,
  }
  const rows: [claim: string, rest: Partial<PageItem>][] = [
    ['troops', { comparison: 'different', compared: 'count', differs: true }],
    ['timetable', { differs: true, revised: true }],
    ['not-discussed', { polarity: 'denied' }],
    ['postponed', {}],
    ['timetable', { differs: true, revised: true }],
    ['not-discussed', { polarity: 'open' }],
  ]
  return rows.map(([claim, rest], place) => ({
    ...plain,
    id: String(place),
    place: `place ${place}`,
    quote: quotes[lang][place] ?? '',
    claim: claims.find(({ id }) => id === claim)?.text ?? title,
    topic: topicOf(claim),
    ...rest,
  }))
}

function topicOf(claim: string): PageItem['topic'] {
  const { topic } = describeClaim(fixtureRecord, claim)
  return { id: topic.id, name: topic.name }
}

const marked = (lang: Locale) => items(lang).slice(0, 4)
const possible = (lang: Locale) => items(lang).slice(4)
const host = 'www.example-news.com'

export const states: Record<string, (lang: Locale) => PageState> = {
  mentions: (lang) => ({
    kind: 'mentions',
    host,
    items: { marked: marked(lang), leftOut: [], possible: [] },
  }),
  'some only possible': (lang) => ({
    kind: 'mentions',
    host,
    items: { marked: marked(lang).slice(0, 2), leftOut: [], possible: possible(lang) },
  }),
  'some left out': (lang) => ({
    kind: 'mentions',
    host,
    items: { marked: marked(lang).slice(0, 2), leftOut: marked(lang).slice(2), possible: possible(lang) },
  }),
  'all left out': (lang) => ({
    kind: 'nothing-found',
    host,
    items: { marked: [], leftOut: marked(lang), possible: [] },
  }),
  'all only possible': (lang) => ({
    kind: 'nothing-found',
    host,
    items: { marked: [], leftOut: [], possible: possible(lang) },
  }),
  'nothing found': () => ({
    kind: 'nothing-found',
    host,
    items: { marked: [], leftOut: [], possible: [] },
  }),
  unreadable: () => ({ kind: 'unreadable', reason: 'browser-page' }),
  'not seen': () => ({ kind: 'unreadable', reason: 'unasked' }),
  paused: () => ({ kind: 'paused', host }),
  'not annotated': () => ({ kind: 'not-annotated', host, canAnnotate: true }),
  loading: () => ({ kind: 'loading' }),
}

/** A port over the fixture record: it finds claims by the letters of their text. */
export function fixturePort(state: PageState, rest: Partial<PopupPort> = {}): PopupPort {
  return {
    state: async () => state,
    subscribe: () => () => undefined,
    show: async () => undefined,
    pause: async () => undefined,
    annotateThisPage: async () => undefined,
    alwaysOnThisSite: async () => undefined,
    record: async () => ({ title, version, until, claims: claims.length, speakers, documents, topics }),
    search: async (query, filters) =>
      claims
        .filter(({ text, topic }) => {
          const found = `${text.en} ${text.ar}`.toLowerCase().includes(query.toLowerCase())
          return found && (!filters.topic || topic === filters.topic)
        })
        .map(({ id, text, statements }) => {
          const { statements: views, topic } = describeClaim(fixtureRecord, id)
          const [first, last] = [views[0], views.at(-1)]
          return {
            claim: id,
            text,
            topic: topic.name,
            from: first?.date.day ?? until,
            to: last?.date.day ?? until,
            statements: statements.length,
          }
        }),
    describe: async (claim) => ({ description: describeClaim(fixtureRecord, claim), mention: null }),
    openDossier: async () => undefined,
    wanted: async () => null,
    openPanel: async () => undefined,
    settings: async () => ({ language: 'auto', openOn: 'hover' }),
    changeSettings: async () => undefined,
    openOptions: async () => undefined,
    hiddenHere: async () => 0,
    showHidden: async () => undefined,
    close: () => undefined,
    ...rest,
  }
}

/** The same beside a page: the reader is at the second mention. */
export function fixturePanel(state: PageState, rest: Partial<BesidePort & PanelPort> = {}): PanelPort {
  const port = fixturePort(state)
  const page: BesidePort = {
    ...port,
    key: 'page',
    goTo: async () => undefined,
    model: async (id) => {
      const all = 'items' in state ? Object.values(state.items).flat() : []
      const text = all.find((item) => item.id === id)?.claim.en
      return port.describe(claims.find((claim) => claim.text.en === text)?.id ?? '')
    },
    follow: (onAt) => {
      onAt('place 1')
      return () => undefined
    },
    ...rest,
  }
  return {
    ...port,
    onPage: (listener) => {
      listener(page)
      return () => undefined
    },
    onWanted: () => () => undefined,
    ...rest,
  }
}
