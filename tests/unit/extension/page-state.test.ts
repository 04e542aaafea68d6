import { describe, expect, test } from 'vitest'
import type { Browser } from 'wxt/browser'
import type { ListedMention } from '../../../src/extension/messages.ts'
import { pageItemsOf } from '../../../src/extension/page-items.ts'
import { readPageState, type StateApi } from '../../../src/extension/page-state.ts'
import { createRecords } from '../../../src/extension/records.ts'
import type { PageState } from '../../../src/ui/popup/popup-port.ts'
import { bundledPack } from '../../tools/bundled-pack.ts'
import { memoryArea } from './areas.ts'

/** How the browser and the page answer; each case tells what differs from a readable page without an engine. */
interface World {
  url?: string
  paused?: string[]
  /** What the engine lists, or will list once it is injected. */
  engine?: { there: boolean; items: object[]; leftOut?: object[]; possible?: object[] }
  /** The page's content type, or null where the browser lets no script in. */
  contentType?: string | null
  permitted?: boolean
}

const { record } = bundledPack()
const records = createRecords([record])
const claim = record.claims[0] as (typeof record.claims)[number]
const listed: ListedMention = {
  id: 'm1:0',
  place: 'm1',
  quote: 'the words',
  claim: claim.id,
  comparison: null,
  compared: null,
  polarity: 'affirmed',
}
const [item] = pageItemsOf({ marked: [listed], leftOut: [], possible: [] }, records).marked
const listedUnsure = { ...listed, id: 'p1:0', place: 'p1' }
const unsure = { ...item, id: 'p1:0', place: 'p1' }

const CASES: [what: string, world: World, state: object][] = [
  [
    'mentions',
    { engine: { there: true, items: [listed] } },
    { kind: 'mentions', host: 'bbc.co.uk', items: { marked: [item], leftOut: [], possible: [] } },
  ],
  [
    'marked and possible mentions',
    { engine: { there: true, items: [listed], possible: [listedUnsure] } },
    { kind: 'mentions', host: 'bbc.co.uk', items: { marked: [item], leftOut: [], possible: [unsure] } },
  ],
  [
    'no mention',
    { engine: { there: true, items: [] } },
    { kind: 'nothing-found', host: 'bbc.co.uk', items: { marked: [], leftOut: [], possible: [] } },
  ],
  [
    'only possible mentions',
    { engine: { there: true, items: [], possible: [listedUnsure] } },
    { kind: 'nothing-found', host: 'bbc.co.uk', items: { marked: [], leftOut: [], possible: [unsure] } },
  ],
  [
    'a gate that stayed shut on a site that may be read',
    { permitted: true, engine: { there: false, items: [listed] } },
    { kind: 'mentions', host: 'bbc.co.uk', items: { marked: [item], leftOut: [], possible: [] } },
  ],
  ['an engine that does not start', { permitted: true }, { kind: 'unreadable', reason: 'gone' }],
  [
    'a paused site',
    { paused: ['bbc.co.uk'], engine: { there: true, items: [listed] } },
    { kind: 'paused', host: 'bbc.co.uk' },
  ],
  [
    'another site',
    { url: 'https://www.example.org/' },
    { kind: 'not-annotated', host: 'example.org', canAnnotate: true },
  ],
  [
    'another site, annotated once',
    { url: 'https://www.example.org/', engine: { there: true, items: [listed] } },
    { kind: 'mentions', host: 'example.org', items: { marked: [item], leftOut: [], possible: [] } },
  ],
  ['a curated site that was taken back', {}, { kind: 'not-annotated', host: 'bbc.co.uk', canAnnotate: true }],
  ['a PDF file', { contentType: 'application/pdf' }, { kind: 'unreadable', reason: 'pdf' }],
  [
    'a PDF file in a closed viewer',
    { url: 'https://bbc.co.uk/a.PDF', contentType: null },
    { kind: 'unreadable', reason: 'pdf' },
  ],
  [
    'a page of the browser',
    { url: 'chrome://version/', contentType: null },
    { kind: 'unreadable', reason: 'browser-page' },
  ],
  ['a page without address', { url: '', contentType: null }, { kind: 'unreadable', reason: 'browser-page' }],
  [
    'the source of a page',
    { url: 'view-source:https://bbc.co.uk/', contentType: null },
    { kind: 'unreadable', reason: 'browser-page' },
  ],
  [
    'the store',
    { url: 'https://chromewebstore.google.com/', contentType: null },
    { kind: 'unreadable', reason: 'browser-page' },
  ],
  ['a file', { url: 'file:///tmp/a.html', contentType: null }, { kind: 'unreadable', reason: 'file' }],
  ['a site closed by policy', { contentType: null }, { kind: 'unreadable', reason: 'no-access' }],
]

describe('the state of', () => {
  test.each(CASES)('%s', async (_, world, state) => {
    const tab = { id: 1, url: world.url ?? 'https://www.bbc.co.uk/a' } as Browser.tabs.Tab
    expect(await readPageState({ api: apiOf(world), records }, tab)).toEqual(state)
  })

  test('no tab', async () => {
    const gone: PageState = { kind: 'unreadable', reason: 'gone' }
    expect(await readPageState({ api: apiOf({}), records }, null)).toEqual(gone)
  })
})

function apiOf({ paused = [], engine, contentType = 'text/html', permitted = false }: World): StateApi {
  const local = memoryArea()
  local.held.settings = { version: 1, pausedSites: paused }
  let isThere = engine?.there ?? false
  return {
    runtime: { getManifest: () => ({ host_permissions: ['*://*.bbc.co.uk/*'] }) },
    storage: { local, session: memoryArea() },
    permissions: { contains: async () => permitted },
    tabs: {
      sendMessage: async () => {
        if (!isThere) throw new Error('no receiver')
        return {
          marked: engine?.items ?? [],
          leftOut: engine?.leftOut ?? [],
          possible: engine?.possible ?? [],
        }
      },
    },
    scripting: {
      insertCSS: async () => {},
      removeCSS: async () => {},
      executeScript: async ({ files }: { files?: string[] }) => {
        if (contentType === null) throw new Error('cannot access')
        if (files) isThere = engine !== undefined
        return [{ result: contentType }]
      },
    },
  } as unknown as StateApi
}
