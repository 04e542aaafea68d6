import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/cli/parse-html.ts'

describe('parsePage', () => {
  const cases: [string, string][] = [
    [
      'a whole page',
      '<!doctype html><html><head><title>t</title></head><body><p>one</p><p>two</p></body></html>',
    ],
    ['without body tags', '<!doctype html><html><head><title>t</title></head><p>one<p>two</html>'],
    [
      'without head and body tags',
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><p>one<p>two',
    ],
    ['without any of them', '<!doctype html><title>t</title><p>one<p>two'],
    ['a fragment', '<p>one</p><p>two</p>'],
    ['a comment before everything', '<!-- saved --><!doctype html><html><body><p>one<p>two</body></html>'],
  ]
  test.each(cases)('%s', (_name, html) => {
    const document = parsePage(html)
    expect(document.documentElement.localName).toBe('html')
    expect([...document.body.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['one', 'two'])
  })

  test('keeps what belongs into the head out of the body', () => {
    const { head, body } = parsePage(
      '<!doctype html><html lang="en"> <meta charset="utf-8"><title>t</title>\n<p>one',
    )
    expect([...head.children].map(({ localName }) => localName)).toEqual(['meta', 'title'])
    expect(body.textContent?.trim()).toBe('one')
  })

  test('mere text', () => {
    expect(parsePage('only words').body.textContent).toBe('only words')
  })

  test('nothing', () => {
    expect(parsePage('').body.textContent).toBe('')
  })
})
