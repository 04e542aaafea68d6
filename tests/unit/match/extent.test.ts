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
    quote: 'لا توجد قوات أميركية في العراق عدا المستشارين العسكريين',
  },
  {
    claim: 'us-troops-iraq-2500',
    text: 'The United States has about 2,500 troops in Iraq, and nobody expects that to change.',
    quote: 'United States has about 2,500 troops',
  },
  {
    claim: 'hmc-working-groups',
    text: 'The working groups of the Higher Military Commission are to weigh the threat that Islamic State still poses and how far Iraq’s own security forces have come.',
    quote: 'Islamic State still poses and how far Iraq’s own security forces have come',
  },
  {
    claim: 'mission-end-postponed',
    text: 'Baghdad has postponed the announcement of the end of the coalition’s military mission.',
    quote: 'postponed the announcement of the end of the coalition’s military mission',
  },
  {
    claim: 'combat-mission-ended-2021',
    text: 'لم يحضر الوزير وانتهت المهمة القتالية للتحالف الدولي في العراق نهاية 2021.',
    quote: 'وانتهت المهمة القتالية للتحالف الدولي في العراق نهاية 2021',
  },
])('$text', ({ claim, text, quote }) => {
  const mention = MATCHER.findMentions({ text, published: '2024-01-25' }).find((one) => one.claim === claim)
  expect(mention?.quote).toBe(quote)
  expect(text.slice(mention?.start, mention?.end)).toBe(mention?.quote)
})
