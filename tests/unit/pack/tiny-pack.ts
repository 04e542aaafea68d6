/** The smallest pack that has one of everything; about a bridge, so that nobody takes it for the real one. */
const TINY_PACK: Readonly<Record<string, string>> = {
  'gate.yaml': 'place: [bridge]\n',
  'lexicon/concepts.yaml': 'bridge: {gloss: a bridge}\n',
  'pack.yaml': `id: bridge
version: 1.0.0
until: 2024-03-31
title:
  en: The bridge
  ar: الجسر
languages: [ar, en]
sides:
  town:
    en: Town
    ar: البلدة
  press:
    en: Press
    ar: الصحافة
topics:
  works:
    en: Works
    ar: الأشغال
  money:
    en: Money
    ar: المال
units:
  millions:
    en: millions
    ar: ملايين
`,
  'documents.yaml': `gazette-2024-03-01:
  publisher:
    en: Gazette
    ar: الجريدة
  published: 2024-03-01
  published_inferred: true
  language: ar
  article: [2, 9]
herald-2024-03-20:
  publisher:
    en: Herald
    ar: المنادي
  publisher_inferred: true
  published: 2024-03-20
  via:
    en: a copy
    ar: نسخة
  language: en
  article: [1, 5]
  cautions:
    - en: Read from a copy.
      ar: قُرئ من نسخة.
`,
  'speakers.yaml': `town-hall:
  name:
    en: Town hall
    ar: البلدية
  kind: institution
  side: town
mayor:
  name:
    en: Amal Saleh
    ar: أمل صالح
  role:
    en: mayor
    ar: رئيسة البلدية
  kind: person
  side: town
  speaks_for: town-hall
engineer:
  name:
    en: an engineer
    ar: مهندس
  kind: person
  side: town
  unnamed: true
gazette:
  name:
    en: Gazette
    ar: الجريدة
  kind: outlet
  side: press
agency:
  name:
    en: the agency
    ar: الوكالة
  kind: outlet
  side: press
`,
  'claims/money.yaml': `bridge-cost:
  text:
    en: The bridge costs 40 million.
    ar: يكلّف الجسر 40 مليوناً.
  values:
    count: 40
    unit: millions
    approx: true
  note:
    en: Which currency is not said.
    ar: لم تُذكر العملة.
  statements:
    - document: gazette-2024-03-01
      paragraph: 4
      cue: forty million
      stance: recalls
`,
  'claims/works.yaml': `bridge-opens-in-may:
  text:
    en: The bridge opens in May.
    ar: يُفتتح الجسر في أيار.
  values:
    dates:
      - deadline: 2024-05
  statements:
    - document: gazette-2024-03-01
      paragraph: 3
      cue: opens in May
      stance: asserts
      speaker: mayor
      said: 2024-02-29
    - document: herald-2024-03-20
      paragraph: 2
      cue: in May
      stance: reports
      via: [agency]
bridge-delayed:
  text:
    en: The opening of the bridge is put off.
    ar: تأجل افتتاح الجسر.
  relations:
    - updates: bridge-opens-in-may
    - in-tension: bridge-cost
  statements:
    - document: herald-2024-03-20
      paragraph: 3
      cue: put off
      stance: asserts
      speaker: engineer
      via: [agency]
      origin: mayor
      note:
        en: After the town hall.
        ar: نقلاً عن البلدية.
`,
}

/** A change to one file: the first `from` becomes `to`; an empty `from` appends, and makes the file if need be. */
export interface Change {
  file: string
  from: string
  to: string
}

/** The tiny pack after some changes. Throws if a change finds nothing to replace. */
export function tinyPack(...changes: Change[]): Map<string, string> {
  const files = new Map(Object.entries(TINY_PACK))
  for (const { file, from, to } of changes) {
    const text = files.get(file) ?? ''
    if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`)
    files.set(file, from === '' ? text + to : text.replace(from, () => to))
  }
  return files
}
