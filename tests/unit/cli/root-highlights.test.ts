import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { onRoot } from '../../../src/cli/root-highlights.ts'

test.each([
  ['::highlight(a){color:red}', ':root::highlight(a){color:red}'],
  [
    '.x{}::highlight(a),\n::highlight(b) { color: red }',
    '.x{}:root::highlight(a),\n:root::highlight(b) { color: red }',
  ],
  ['@media print{::highlight(a){color:red}}', '@media print{:root::highlight(a){color:red}}'],
  [':root::highlight(a){}', ':root::highlight(a){}'],
  ['p::highlight(a){}', 'p::highlight(a){}'],
  ['.none{color:red}', '.none{color:red}'],
])('%s becomes %s', (css, expected) => {
  expect(onRoot(css)).toBe(expected)
})

test('our own sheet has no length that is another in each size of text: what is inherited is computed once', () => {
  const sheet = readFileSync(new URL('../../../src/page/highlight.css', import.meta.url), 'utf8')
  expect(sheet).toContain('::highlight(hashiya-mark)')
  expect(sheet.replace(/\/\*.*?\*\//gs, '')).not.toMatch(/\d(?:em|ex|ch|lh|ic|cap)\b/)
})
