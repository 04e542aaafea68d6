import { expect, test } from 'vitest'
import type { PageItem } from '../../../src/ui/popup/popup-port.ts'
import { stateWords } from '../../../src/ui/popup/state-chips.tsx'
import type { StateWord } from '../../../src/ui/shared/state-shapes.tsx'

const plain: PageItem = {
  id: 'm1:0',
  place: 'm1',
  topic: { id: 'talks', name: { en: 'talks', ar: 'محادثات' } },
  quote: 'words',
  claim: { en: 'claim', ar: 'قول' },
  comparison: null,
  compared: null,
  polarity: 'affirmed',
  differs: false,
  revised: false,
  oneOrigin: false,
}

const cases: [item: Partial<PageItem>, words: StateWord[]][] = [
  [{}, ['recorded']],
  [{ comparison: 'newer' }, ['newer']],
  [{ comparison: 'same', compared: 'count' }, ['same']],
  [{ comparison: 'same', compared: 'date' }, ['same-date']],
  [{ comparison: 'newer', compared: 'date' }, ['newer']],
  [{ polarity: 'open' }, ['open']],
  [{ differs: true, revised: true }, ['differ', 'later']],
  [{ oneOrigin: true }, ['single']],
  [{ comparison: 'different', polarity: 'denied', differs: true }, ['different', 'denied', 'differ']],
]
test.each(cases)('%j reads %j', (item, words) => {
  expect(stateWords({ ...plain, ...item })).toEqual(words)
})
