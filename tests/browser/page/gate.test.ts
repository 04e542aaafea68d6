import { describe, expect, test } from 'vitest'
import { gateOpens } from '../../../src/page/gate.ts'

const stems = {
  groups: [
    ['iraq', 'baghdad', 'عراق', 'بغداد'],
    ['coalition', 'troops', 'تحالف', 'قوات', 'امريكي'],
    ['withdraw', 'pull-out', 'u.s. exit', 'انسحاب', 'مغادرة'],
  ],
}
const filler = 'Nothing to see here. '.repeat(40)

const cases: [what: string, opens: boolean, html: string][] = [
  ['headline alone', true, '<title>Coalition to withdraw from Iraq</title>'],
  ['first heading alone', true, '<title>News</title><h1>Troops withdraw from BAGHDAD</h1>'],
  [
    'a stem in each part of the page',
    true,
    `<title>Iraq</title><main><p>The coalition would withdraw, Baghdad said. ${filler}</main>`,
  ],
  [
    'one group missing',
    false,
    `<title>Iraq</title><main><p>The coalition would stay, Baghdad said. ${filler}</main>`,
  ],
  ['no group at all', false, `<title>Football</title><main><p>${filler}</main>`],
  ['a stem with signs is literal', false, '<title>Iraq troops: usX exit, pull out</title>'],
  ['signs in a stem', true, '<title>Iraq troops: U.S. exit</title>'],
  ['Arabic, plain', true, '<title>انسحاب قوات التحالف من العراق</title>'],
  ['Arabic, with hamza where the stem has none', true, '<title>مغادرة آخر جندي أمريكي بغداد</title>'],
  ['Arabic, Farsi letters', true, '<title>مغادره آخر جندی أمریکی بغداد</title>'],
  ['Arabic, tatweel and vowel signs', true, '<title>انســحابُ قُوّاتٍ من العِراقِ</title>'],
  ['Arabic, presentation forms', true, '<title>ﺍﻧﺴﺤﺎﺏ ﻗﻮﺍﺕ ﻣﻦ ﺑﻐﺪﺍﺩ</title>'],
  ['Arabic, invisible marks inside words', true, '<title>انس\u200dحاب قو\u00adات من بغ\u200cداد</title>'],
  ['Arabic with vowel signs on another subject', false, '<title>أخبار الرّياضة اليومَ في كُرة القدم</title>'],
  [
    'inline data does not open where the text is long enough',
    false,
    `<body><script>["iraq coalition withdraw"]</script><p>${filler}</p>`,
  ],
  ['text without paragraphs', true, '<body><div>Iraq<br>coalition<br>withdraw</div>'],
  [
    'teaser articles beside an unmarked text',
    true,
    `<body><article>${filler}</article><div><p>Iraq, troops: they withdraw.</p></div>`,
  ],
  ['an empty main part', true, '<body><main></main><div><p>Iraq: troops withdraw.</p></div>'],
  ['an empty page', false, ''],
]

describe('the gate', () => {
  test.each(cases)('%s: %s', (_what, opens, html) => {
    const document = new DOMParser().parseFromString(`<!doctype html><html>${html}</html>`, 'text/html')
    expect(gateOpens({ document, stems })).toBe(opens)
  })

  test('a group without stems keeps it shut', () => {
    const document = new DOMParser().parseFromString('<title>Iraq</title>', 'text/html')
    expect(gateOpens({ document, stems: { groups: [['iraq'], []] } })).toBe(false)
  })
})
