import { describe, expect, test } from 'vitest'
import { compilePack } from '../../../src/core/compile-pack.ts'
import { createMatcher } from '../../../src/core/match/find-mentions.ts'
import { gateOpens } from '../../../src/page/gate.ts'
import { type Change, tinyPack } from '../pack/tiny-pack.ts'

const inText = (to: string): Change => ({ file: 'claims/works.yaml', from: 'The bridge opens in May.', to })
const more = (file: string, to: string): Change => ({ file, from: '', to })
const inGate = (to: string): Change => ({ file: 'gate.yaml', from: '[bridge]', to })
const aSide = (id: string): Change => ({
  file: 'pack.yaml',
  from: '  press:',
  to: `  ${id}:\n    en: P\n    ar: ب\n  press:`,
})

/** Packs that somebody has made to harm, and what is told of them. */
const REFUSED: [what: string, change: Change, message: RegExp][] = [
  ['a claim named __proto__', more('claims/works.yaml', '__proto__: {text: x}\n'), /means something else/],
  [
    'a claim named constructor',
    { file: 'claims/works.yaml', from: 'bridge-delayed:', to: 'constructor:' },
    /means something else/,
  ],
  ['a side named __proto__', aSide('__proto__'), /means something else/],
  ['a side named constructor', aSide('constructor'), /means something else/],
  ['a side named prototype', aSide('prototype'), /means something else/],
  ['a concept named __proto__', more('lexicon/concepts.yaml', '__proto__: {gloss: x}\n'), /means something/],
  [
    'a field named __proto__',
    { file: 'claims/works.yaml', from: '  values:\n', to: '  __proto__: {polluted: 1}\n  values:\n' },
    /means something else/,
  ],
  ['references that multiply', more('claims/works.yaml', 'a: &a [x, x]\nb: [*a, *a]\n'), /reference/],
  ['a text without end', inText('The bridge '.repeat(1000)), /longer than 5000/],
  [
    'an id without end',
    { file: 'speakers.yaml', from: 'side: town', to: `side: ${'t'.repeat(6000)}` },
    /longer/,
  ],
  [
    'lists within lists',
    more('claims/works.yaml', `deep: ${'['.repeat(60)}${']'.repeat(60)}\n`),
    /levels deep/,
  ],
  [
    'lists within lists without end',
    more('claims/works.yaml', `deep: ${'['.repeat(6000)}${']'.repeat(6000)}\n`),
    /within one another without end|levels deep/,
  ],
  [
    'lines within lines without end',
    more(
      'claims/works.yaml',
      `${Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')} 1\n`,
    ),
    /within one another without end|levels deep/,
  ],
  ['a function for a text', inText('!!js/function "function () {}"'), /command to the program/],
  ['an object of a program for a text', inText('!!python/object:os.system x'), /command to the program/],
  ['bytes for a text', inText('!!binary aGVsbG8='), /command to the program/],
  ['a tag of its own', inText('!run x'), /command to the program/],
  ['a text that turns round what follows', inText('"The \\u202e bridge opens"'), /not seen/],
  ['a text with a sign that ends texts', inText('"The bridge \\0 opens"'), /not seen/],
  ['a stem without end', inGate(`["${'a'.repeat(61)}"]`), /a stem is a word or a few/],
  [
    'stems without end',
    inGate(`[${Array.from({ length: 501 }, (_, i) => `stem${i}`).join(', ')}]`),
    /more than 500 stems/,
  ],
  ['a gate for every page', inGate('["", "."]'), /is empty|too short/],
  [
    'a claim that updates itself',
    { file: 'claims/works.yaml', from: '- updates: bridge-opens-in-may', to: '- updates: bridge-delayed' },
    /no relation to itself/,
  ],
  [
    'claims that update one another',
    {
      file: 'claims/works.yaml',
      from: '  values:\n    dates:',
      to: '  relations:\n    - updates: bridge-delayed\n  values:\n    dates:',
    },
    /is written already/,
  ],
  [
    'speakers that speak for one another',
    {
      file: 'speakers.yaml',
      from: '  kind: institution\n  side: town\n',
      to: '  kind: institution\n  side: town\n  speaks_for: mayor\n',
    },
    /only an institution|speaks for/,
  ],
  ['a model that is none', more('learned/en.json', '[[[[[['), /not a learned model/],
  [
    'a model of nested lists',
    more('learned/en.json', `${'['.repeat(1e5)}${']'.repeat(1e5)}`),
    /not a learned model/,
  ],
]

test.each(REFUSED)('a pack with %s is refused, and told why', (_, change, message) => {
  const { pack, problems } = compilePack(tinyPack(change))
  expect(pack).toBeNull()
  expect(problems.some((problem) => message.test(problem.message))).toBe(true)
  for (const problem of problems) expect(problem.line).toBeGreaterThan(0)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '[a](https://elsewhere.example)',
  '{{constructor.constructor("alert(1)")()}}',
  '$' + '{alert(1)}',
  '(a+)+$',
]

test.each(MARKUP)('markup in a text stays the text that it is: %s', (text) => {
  const { pack } = compilePack(tinyPack(inText(JSON.stringify(text))))
  expect(pack?.record.claims.map((claim) => claim.text.en)).toContain(text)
})

describe('a page cannot be hung', () => {
  test('by stems that look like patterns or share out spaces', () => {
    const page = {
      title: `(a+)+ bridge${' '.repeat(20_000)}x`,
      querySelectorAll: () => [],
      querySelector: () => null,
    }
    const opens = (...stems: string[]) =>
      gateOpens({ document: { ...page, body: null } as unknown as Document, stems: { groups: [stems] } })
    expect(opens('(a+)+$')).toBe(false)
    expect(opens('(a+)+ bridge')).toBe(true)
    expect(opens('bridge.*')).toBe(false)
    expect(opens(`bridge${' '.repeat(12)}y`)).toBe(false)
    expect(opens(`bridge${' '.repeat(12)}x`)).toBe(true)
  })

  test('by concepts that are made of, stand for and supplant one another', () => {
    const concept = (one: string, other: string) =>
      `${one}: {gloss: g, is: [${other}], rivals: [${other}, ${one}], supplanted-by: [${other}], names: [${other}], stands-for: ${other}, beside: [${other}], shares: [${other}], joins: [[${one}, ${other}], [${other}, ${one}], [${one}, ${one}]]}\n`
    const { pack, problems } = compilePack(
      tinyPack(
        { file: 'lexicon/concepts.yaml', from: 'bridge: {gloss: a bridge}\n', to: concept('bridge', 'road') },
        more('lexicon/concepts.yaml', concept('road', 'bridge')),
        more(
          'lexicon/en.yaml',
          'bridge:\n  noun: [bridge, "constructor", "__proto__", "(a+)+$"]\nroad:\n  noun: [road, bridge]\n',
        ),
        more('frames/works.yaml', 'bridge-opens-in-may:\n  - what: [bridge]\n    where: [road]\n'),
      ),
    )
    expect(problems).toEqual([])
    if (!pack) return
    const text = 'The bridge and the road constructor __proto__ (a+)+$ bridge road bridge. '.repeat(40)
    const mentions = createMatcher(pack.matcher, pack).findMentions({ text })
    for (const { claim } of mentions) expect(claim).toBe('bridge-opens-in-may')
  })
})
