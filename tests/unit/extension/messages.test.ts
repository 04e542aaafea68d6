import { describe, expect, test } from 'vitest'
import type { Browser } from 'wxt/browser'
import { readAt } from '../../../src/extension/follow-reader.ts'
import { readEngineMessage } from '../../../src/extension/listen-to-extension.ts'
import { readPageCall } from '../../../src/extension/read-message.ts'

const ID = 'hashiya'
const sender = {
  id: ID,
  frameId: 0,
  url: 'https://bbc.co.uk/a',
  tab: { id: 7 },
} as Browser.runtime.MessageSender
const gateOpen = { type: 'gate-open' }

describe('the background hears', () => {
  test.each([
    ['gate-open', gateOpen, gateOpen],
    ['page-settings', { type: 'page-settings', extra: 1 }, { type: 'page-settings' }],
    ['mention-count', { type: 'mention-count', count: 3 }, { type: 'mention-count', count: 3 }],
    ['open-dossier', { type: 'open-dossier', claim: 'a', extra: 1 }, { type: 'open-dossier', claim: 'a' }],
    [
      'hide-mention',
      { type: 'hide-mention', claim: 'a', quote: 'words', hidden: true },
      { type: 'hide-mention', claim: 'a', quote: 'words', hidden: true },
    ],
  ])('%s', (_, value, message) => {
    expect(readPageCall(value, sender, ID)).toEqual({
      message,
      tabId: 7,
      url: 'https://bbc.co.uk/a',
      incognito: false,
    })
  })

  test.each([
    undefined,
    null,
    'gate-open',
    [],
    {},
    { type: 'other' },
    { type: 'toString' },
    { type: 'list-mentions' },
    { type: 'mention-count' },
    { type: 'mention-count', count: -1 },
    { type: 'mention-count', count: 1.5 },
    { type: 'mention-count', count: '3' },
    { type: 'mention-count', count: Number.NaN },
    { type: 'open-dossier' },
    { type: 'open-dossier', claim: 'x'.repeat(5001) },
    { type: 'hide-mention', claim: 'a', quote: '', hidden: true },
    { type: 'hide-mention', claim: 'a', quote: 'words' },
    { type: 'hide-mention', claim: 3, quote: 'words', hidden: true },
  ])('not %o', (value) => {
    expect(readPageCall(value, sender, ID)).toBeNull()
  })

  test.each([
    ['another extension', { ...sender, id: 'other' }],
    ['a frame inside the page', { ...sender, frameId: 3 }],
    ['an extension page', { id: ID, url: 'chrome-extension://hashiya/popup.html' }],
    ['a tab without an id', { ...sender, tab: {} }],
    ['nowhere', { ...sender, url: undefined }],
  ])('not %s', (_, from) => {
    expect(readPageCall(gateOpen, from as Browser.runtime.MessageSender, ID)).toBeNull()
  })
})

describe('the engine hears', () => {
  test.each(['next-mention', 'previous-mention', 'settings-changed', 'list-mentions'])('%s', (type) => {
    expect(readEngineMessage({ type, more: 1 })).toEqual({ type })
  })

  test.each(['show-mention', 'go-to-mention', 'tell-mention'])('%s with the id of a place', (type) => {
    expect(readEngineMessage({ type, id: 'm1', more: 1 })).toEqual({ type, id: 'm1' })
  })

  test.each([
    undefined,
    null,
    1,
    'next-mention',
    {},
    { type: 'gate-open' },
    { type: 'show-mention' },
    { type: 'show-mention', id: 1 },
    { type: 'go-to-mention' },
    { type: 'tell-mention', id: {} },
  ])('not %o', (value) => {
    expect(readEngineMessage(value)).toBeNull()
  })
})

describe('the side panel hears of the reader', () => {
  test.each([
    [{ at: 'm1' }, 'm1'],
    [{ at: null }, null],
    [{ at: 3 }, undefined],
    [{}, undefined],
    [null, undefined],
    ['m1', undefined],
  ])('%o as %o', (value, at) => {
    expect(readAt(value)).toBe(at)
  })
})
