import type { Mention, Reason } from '../../src/core/mention.ts'
import { describeClaim } from '../../src/core/pack/cross-reference.ts'
import { describeSpeaker } from '../../src/core/pack/describe-speaker.ts'
import type { CardModel } from '../../src/ui/card/card-model.ts'
import type { Locale } from '../../src/ui/shared/locale.ts'
import { fixtureRecord } from './fixture-record.ts'

const reasons: Record<Locale, Reason[]> = {
  en: [
    { role: 'who', concept: 'us-force', text: 'American troops' },
    { role: 'where', concept: 'iraq', text: 'Iraq' },
    { role: 'count', concept: 'count', text: '3,500' },
    { role: 'stay', concept: 'stay', text: 'remain' },
    { role: 'force', concept: 'coalition', text: '' },
  ],
  ar: [
    { role: 'who', concept: 'us-force', text: 'القوات الأميركية' },
    { role: 'where', concept: 'iraq', text: 'العراق' },
    { role: 'count', concept: 'count', text: '3500 جندي' },
    { role: 'stay', concept: 'stay', text: 'ما زال' },
    { role: 'force', concept: 'coalition', text: '' },
  ],
}

/** The grounds of a mention that was made by what its words weigh. */
const weighed: Record<Locale, Reason[]> = {
  en: [
    { role: 'count', concept: 'count', text: '3,500' },
    { role: 'words', concept: 'us-force', text: 'American' },
    { role: 'words', concept: 'us-force', text: 'troops' },
    { role: 'words', concept: '', text: 'remain' },
  ],
  ar: [
    { role: 'count', concept: 'count', text: '3500' },
    { role: 'words', concept: '', text: 'زال' },
    { role: 'words', concept: 'us-force', text: 'جندي' },
    { role: 'words', concept: 'us-force', text: 'أميركي' },
  ],
}

const quotes: Record<Locale, string> = {
  en: 'some 3,500 American troops remain in Iraq',
  ar: 'ما زال نحو 3500 جندي أميركي في العراق',
}

function mention(lang: Locale, rest: Partial<Mention> = {}): Mention {
  return {
    start: 0,
    end: quotes[lang].length,
    quote: quotes[lang],
    sentence: { start: 0, end: quotes[lang].length },
    claim: 'troops',
    comparison: null,
    value: null,
    polarity: 'affirmed',
    score: 90,
    reasons: reasons[lang],
    ...rest,
  }
}

function model(lang: Locale, claim: string, rest: Partial<Mention> | null, pageDay?: string): CardModel {
  return {
    description: describeClaim(fixtureRecord, claim, { pageDay }),
    mention: rest && mention(lang, { claim, ...rest }),
    pageLang: lang,
  }
}

const count = (text: string, value: number) => ({ kind: 'count' as const, text, low: value, high: value })

/** Every state in which a card can stand, by name. */
export const cards: Record<string, (lang: Locale) => CardModel[]> = {
  'figure differs': (lang) => [
    model(lang, 'troops', {
      comparison: 'different',
      value: count(lang === 'ar' ? '3500 جندي' : '3,500', 3500),
      explanation: { code: 'more', by: 1000 },
    }),
  ],
  'figure newer': (lang) => [
    model(lang, 'troops', {
      comparison: 'newer',
      value: count(lang === 'ar' ? 'نحو ألف' : 'about 1,000', 1000),
    }),
  ],
  'same figure': (lang) => [
    model(lang, 'troops', {
      comparison: 'same',
      value: count(lang === 'ar' ? 'ألفان وخمسمئة' : '2,500', 2500),
    }),
  ],
  'figure not comparable': (lang) => [
    model(lang, 'troops', {
      value: { kind: 'count', text: lang === 'ar' ? 'آلاف' : 'thousands', low: 1000, high: 9999 },
      explanation: { code: 'vague-open' },
    }),
  ],
  'accounts differ': (lang) => [model(lang, 'timetable', {}, '2024-02-01')],
  'denied on the page, two records': (lang) => [
    {
      ...model(lang, 'not-discussed', {
        polarity: 'denied',
        speaker: { text: 'a Pentagon official', start: 0, end: 19, speaker: 'pentagon-official' },
      }),
      speaker: describeSpeaker(fixtureRecord, 'pentagon-official', 'not-discussed'),
    },
    model(lang, 'timetable', {}),
  ],
  'date, left open': (lang) => [
    model(lang, 'timetable', {
      polarity: 'open',
      comparison: 'different',
      value: {
        kind: 'date',
        text: lang === 'ar' ? 'آذار 2024' : 'March 2024',
        from: '2024-03-01',
        to: '2024-03-31',
      },
    }),
  ],
  'only possible': (lang) => [model(lang, 'troops', { possible: true, reasons: weighed[lang] })],
  'unnamed, reported': (lang) => [model(lang, 'reinforcement', {})],
  'unnamed speaker': (lang) => [model(lang, 'no-imminent', {})],
  'look-up, no page': (lang) => [model(lang, 'postponed', null)],
}
