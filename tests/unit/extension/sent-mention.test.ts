import { expect, test } from 'vitest'
import { MentionReader, sentMention } from '../../../src/extension/sent-mention.ts'
import { MATCHER } from '../match/bundled-matcher.ts'

const TEXTS = [
  'Some 2,500 US troops are stationed in Iraq. The government says that no date was set for their withdrawal.',
  'ينتشر في العراق نحو 2500 جندي أميركي. وقالت الحكومة العراقية إن إنهاء مهمة التحالف سيؤجل.',
]

test.each(TEXTS)('a mention arrives in the page as it was found: %s', (text) => {
  const reader = new MentionReader()
  const mentions = MATCHER.findMentions({ text })
  expect(mentions).not.toEqual([])
  const wire = JSON.stringify(mentions.map(sentMention))
  for (const { quote } of mentions) expect(wire).not.toContain(JSON.stringify(quote).slice(1, -1))
  expect(JSON.parse(wire).map((sent: never) => reader.read(sent, text))).toEqual(
    JSON.parse(JSON.stringify(mentions)),
  )
})
