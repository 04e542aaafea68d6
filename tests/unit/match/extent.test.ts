import { expect, test } from 'vitest'
import { MATCHER } from './bundled-matcher.ts'

/** What is marked reads as what is claimed: with the negation before it, and with the clause that its words stand in. */
test.each([
  {
    claim: 'no-imminent-withdrawal',
    text: 'A US defence official said that no withdrawal of American forces from Iraq was imminent.',
    quote: 'no withdrawal of American forces from Iraq was imminent',
  },
  {
    claim: 'only-advisers-in-iraq',
    text: 'أكدت الوزارة أنه لا توجد قوات أميركية في العراق عدا المستشارين العسكريين.',
    quote: /^لا توجد قوات أميركية في العراق/,
  },
  {
    claim: 'us-troops-iraq-2500',
    text: 'The United States has about 2,500 troops in Iraq, and nobody expects that to change.',
    quote: 'United States has about 2,500 troops',
  },
  {
    claim: 'hmc-working-groups',
    text: 'The working groups of the Higher Military Commission are to weigh the threat that Islamic State still poses and how far Iraq’s own security forces have come.',
    quote: /security forces have come$/,
  },
  {
    claim: 'mission-end-postponed',
    text: 'Baghdad has postponed the announcement of the end of the coalition’s military mission.',
    quote: /the coalition’s military mission$/,
  },
])('$text', ({ claim, text, quote }) => {
  const mention = MATCHER.findMentions({ text, published: '2024-01-25' }).find((one) => one.claim === claim)
  expect(mention?.quote).toMatch(quote)
  expect(text.slice(mention?.start, mention?.end)).toBe(mention?.quote)
})

test('what stands in a circumstance behind a comma is not denied with the rest', () => {
  const text =
    'Baghdad had denied that additional coalition forces had entered the country, after American newspapers reported that 1,500 US soldiers were being readied for Iraq and Syria.'
  const found = MATCHER.findMentions({ text, published: '2024-01-25' })
  const polarity = (claim: string) => found.find((one) => one.claim === claim)?.polarity
  expect(polarity('reinforcement-denied')).toBe('affirmed')
  expect(polarity('us-reinforcement-1500')).toBe('affirmed')
})
