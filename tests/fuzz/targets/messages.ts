import type { Browser } from 'wxt/browser'
import { readAt } from '../../../src/extension/follow-reader.ts'
import { readEngineMessage } from '../../../src/extension/listen-to-extension.ts'
import { readPageCall } from '../../../src/extension/read-message.ts'
import { pick, upTo } from '../../random.ts'
import { anyRecord, anyValue } from '../any-value.ts'
import { must, mustEqual, target } from '../target.ts'

const PAGE = ['gate-open', 'page-settings', 'open-dossier', 'hide-mention', 'mention-count']
const ENGINE = [
  'next-mention',
  'previous-mention',
  'settings-changed',
  'list-mentions',
  'show-mention',
  'go-to-mention',
  'tell-mention',
]
const FIELDS = ['type', 'claim', 'quote', 'hidden', 'count', 'id', 'at']
const SENDER = { id: 'hashiya', frameId: 0, url: 'https://a.org/', tab: { id: 7 } }

/** What is no message of ours is null, what is one comes out with its own fields only, each of its kind, whoever sends it. */
export const messages = target({
  name: 'messages',
  make(random) {
    const texts = [...PAGE, ...ENGINE, 'hashiya', 'claim']
    const value =
      upTo(random, 4) === 0 ? anyValue(random, texts) : anyRecord(random, { texts, names: FIELDS })
    const sender =
      upTo(random, 2) === 0 ? SENDER : anyRecord(random, { texts, names: ['id', 'frameId', 'url', 'tab'] })
    if (upTo(random, 2) === 0 && typeof value === 'object' && value !== null && Object.isExtensible(value))
      Object.assign(value, { type: pick(random, [...PAGE, ...ENGINE]) })
    return { value, sender }
  },
  check({ value, sender }) {
    const call = readPageCall(value, sender as unknown as Browser.runtime.MessageSender, 'hashiya')
    if (call) {
      must(sender.id === 'hashiya' && sender.frameId === 0, 'heard from a stranger')
      isMessage(call.message as unknown as Record<string, unknown>, PAGE)
    }
    const message = readEngineMessage(value)
    if (message) isMessage(message as unknown as Record<string, unknown>, ENGINE)
    const again = message && readEngineMessage(message)
    mustEqual(again, message, 'read again, another message')
    const at = readAt(value)
    must(at === undefined || at === null || typeof at === 'string', `${typeof at} as a place`)
  },
})

const KINDS: Record<string, (value: unknown) => boolean> = {
  type: (value) => typeof value === 'string',
  claim: (value) => isShort(value),
  quote: (value) => isShort(value),
  hidden: (value) => typeof value === 'boolean',
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  id: (value) => typeof value === 'string',
}
const isShort = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= 5000

function isMessage(message: Record<string, unknown>, types: string[]): void {
  must(types.includes(message.type as string), `a message ${String(message.type)}`)
  for (const [name, value] of Object.entries(message))
    must(KINDS[name]?.(value) === true, `${name} in a message`)
}
