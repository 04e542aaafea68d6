import { describe, expect, test } from 'vitest'
import { readOptions, UsageError } from '../../../src/cli/options.ts'

describe('readOptions', () => {
  const right: [string[], object][] = [
    [[], { format: 'table', files: ['-'] }],
    [['--json', 'a.html', 'b.txt'], { format: 'json', files: ['a.html', 'b.txt'] }],
    [
      ['--jsonl', '--lang', 'ar', '--published', '2024-08-15'],
      { format: 'jsonl', lang: 'ar', published: '2024-08-15' },
    ],
    [['--lang=en-GB', '-'], { lang: 'en-GB', files: ['-'] }],
    [['--published=2024-02-29'], { published: '2024-02-29' }],
    [['--', '--json'], { format: 'table', files: ['--json'] }],
    [['-h'], { help: true }],
  ]
  test.each(right)('%j', (argv, options) => {
    expect(readOptions(argv)).toMatchObject(options)
  })

  const wrong: [string[], RegExp][] = [
    [['--json', '--jsonl'], /exclude/],
    [['--jso'], /--jso/],
    [['--lang'], /lang/],
    [['--lang', 'Arabic!'], /language code: Arabic!/],
    [['--lang='], /language code/],
    [['--published', '15/08/2024'], /15\/08\/2024/],
    [['--published', '2023-02-29'], /not a day/],
    [['--json=yes'], /json/],
  ]
  test.each(wrong)('refuses %j', (argv, message) => {
    expect(() => readOptions(argv)).toThrow(UsageError)
    expect(() => readOptions(argv)).toThrow(message)
  })
})
