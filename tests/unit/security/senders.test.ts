import { describe, expect, test, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { type EngineApi, listenToExtension } from '../../../src/extension/listen-to-extension.ts'
import { READER_PORT } from '../../../src/extension/messages.ts'
import { onPageChange } from '../../../src/extension/on-page-change.ts'
import { readPageCall } from '../../../src/extension/read-message.ts'
import { tellReaderAt } from '../../../src/extension/tell-reader-at.ts'

const ID = 'hashiya'
const OWN = `chrome-extension://${ID}`
const PAGE = 'https://news.example/a'
type Sender = Browser.runtime.MessageSender

/** Who may be behind a message, and which of the extension's ears may hear it. */
const SENDERS: { who: string; sender: Sender | undefined; engine: boolean; background: boolean }[] = [
  { who: 'the background', sender: from({ url: `${OWN}/background.js` }), engine: true, background: false },
  { who: 'a background without address', sender: from({}), engine: true, background: false },
  { who: 'the popup', sender: from({ url: `${OWN}/popup.html` }), engine: true, background: false },
  {
    who: 'a page of ours in a tab',
    sender: inTab({ url: `${OWN}/options.html` }),
    engine: true,
    background: true,
  },
  { who: 'our script in a web page', sender: inTab({ url: PAGE }), engine: false, background: true },
  {
    who: 'our script in a frame of it',
    sender: inTab({ url: PAGE, frameId: 3 }),
    engine: false,
    background: false,
  },
  { who: 'a tab without address', sender: inTab({}), engine: false, background: false },
  {
    who: 'an address that only begins like ours',
    sender: inTab({ url: `${OWN}.example/options.html` }),
    engine: false,
    background: true,
  },
  {
    who: 'another extension',
    sender: { id: 'other', url: 'chrome-extension://other/a.html' },
    engine: false,
    background: false,
  },
  {
    who: 'another extension that shows itself in a tab',
    sender: { ...inTab({ url: `${OWN}/options.html` }), id: 'other' },
    engine: false,
    background: false,
  },
  { who: 'nobody', sender: undefined, engine: false, background: false },
  { who: 'somebody without id', sender: { url: PAGE } as Sender, engine: false, background: false },
]

function from(fields: object): Sender {
  return { id: ID, ...fields } as Sender
}

function inTab(fields: object): Sender {
  return from({ tab: { id: 7 }, frameId: 0, ...fields })
}

describe.each(SENDERS)('a message from $who', ({ sender, engine, background }) => {
  test(`is ${engine ? '' : 'not '}heard by a page’s engine`, async () => {
    const { api, say, connect } = engineApi()
    const heard = vi.fn()
    listenToExtension(api, {
      signal: new AbortController().signal,
      hear: { 'next-mention': heard } as never,
    })
    const isAnswered = say({ type: 'next-mention' }, sender)
    await Promise.resolve()
    expect([isAnswered, heard.mock.calls.length]).toEqual(engine ? [true, 1] : [undefined, 0])
    expect(connect(sender).length > 0).toBe(engine)
  })

  test(`is ${background ? '' : 'not '}heard by background, popup and panel`, () => {
    const call = { type: 'mention-count', count: 2 }
    expect(readPageCall(call, sender ?? ({} as Sender), ID) !== null).toBe(background)
    const changed = vi.fn()
    const { api, say } = engineApi()
    const quiet = { addListener: () => {}, removeListener: () => {} }
    onPageChange({ ...api, tabs: { onUpdated: quiet }, storage: { onChanged: quiet } } as never, 7, changed)
    say(call, sender ?? ({} as Sender))
    expect(changed).toHaveBeenCalledTimes(background ? 1 : 0)
  })
})

/** The engine's side of the browser, with a connection for whoever asks where the reader is. */
function engineApi() {
  type Listener = (...args: unknown[]) => unknown
  const [said, connected] = [new Set<Listener>(), new Set<Listener>()]
  const event = (listeners: Set<Listener>) => ({
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  })
  const api = {
    runtime: {
      id: ID,
      getURL: (path: string) => OWN + path,
      onMessage: event(said),
      onConnect: event(connected),
    },
  } as unknown as EngineApi
  return {
    api,
    say: (message: unknown, sender: Sender | undefined) =>
      [...said].map((listener) => listener(message, sender, () => {}))[0],
    /** What is told on a connection from `sender`. */
    connect(sender: Sender | undefined) {
      const told: unknown[] = []
      const target = { addEventListener: () => {} }
      tellReaderAt({
        api,
        window: { ...target, document: target } as unknown as Window,
        at: () => 'm1',
        signal: new AbortController().signal,
      })
      const port = {
        name: READER_PORT,
        sender,
        onDisconnect: { addListener: () => {} },
        postMessage: (message: unknown) => told.push(message),
      }
      for (const listener of connected) listener(port)
      return told
    },
  }
}
