import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { run } from '../../../src/cli/run.ts'
import type { Article } from '../../../src/core/article.ts'
import { runCommand, troopCounter } from './streams.ts'

const line = (fields: object) => `${JSON.stringify(fields)}\n`
const TEXT = 'There are 2,500 troops in Iraq. 2,500 troops, he said.'

describe('annotate --jsonl', () => {
  test('answers each line in order, with exactly the promised fields', async () => {
    const input =
      line({ id: 'b', text: TEXT, lang: 'en', published: '2024-01-15' }) + line({ id: 7, text: 'none' })
    const { exitCode, stderr, objects } = await runCommand(['--jsonl'], input)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(objects).toMatchObject([
      { id: 'b', lang: 'en', published: '2024-01-15' },
      { id: 7, lang: null, published: null, mentions: [] },
    ])
    expect(Object.keys(objects[0])).toEqual(['id', 'lang', 'published', 'mentions'])
    expect(objects[0].mentions).toHaveLength(2)
    for (const { start, end, quote } of objects[0].mentions) expect(TEXT.slice(start, end)).toBe(quote)
  })

  test('tells of each mention that is only possible, and of no other', async () => {
    const unsure = {
      ...troopCounter,
      findMentions: (article: Article) => {
        const [first, ...rest] = troopCounter.findMentions(article)
        return first ? [first, ...rest.map((mention) => ({ ...mention, possible: true as const }))] : []
      },
    }
    const { objects } = await runCommand(['--jsonl'], line({ id: 1, text: TEXT }), unsure)
    const said = objects[0].mentions.map((mention: object) => 'possible' in mention && mention.possible)
    expect(said).toEqual([false, true])
  })

  test('takes from the options what a line does not give', async () => {
    const input = line({ id: 1, text: '' }) + line({ id: 2, text: '', lang: 'ar', published: null })
    const { objects } = await runCommand(['--jsonl', '--lang', 'en', '--published', '2021-12-09'], input)
    expect(objects).toMatchObject([
      { lang: 'en', published: '2021-12-09' },
      { lang: 'ar', published: '2021-12-09' },
    ])
  })

  test('takes the day of a date with a time', async () => {
    const { objects } = await runCommand(
      ['--jsonl'],
      line({ id: 1, text: '', published: '2024-01-26T02:43' }),
    )
    expect(objects[0].published).toBe('2024-01-26')
  })

  const bad: [string, string, string][] = [
    ['broken JSON', '{"id": "x", ', 'line 2: not JSON'],
    ['a list', '[1]', 'line 2: not a JSON object'],
    ['null', 'null', 'line 2: not a JSON object'],
    ['no id', '{"text": "a"}', 'line 2: no "id"'],
    ['no text', '{"id": "x"}', 'line 2 (id x): no "text"'],
    ['text of another type', '{"id": "x", "text": 4}', 'line 2 (id x): no "text"'],
    ['an odd language', '{"id": "x", "text": "a", "lang": "?"}', 'line 2 (id x): "lang"'],
    [
      'a day that does not exist',
      '{"id": "x", "text": "a", "published": "2024-02-30"}',
      'line 2 (id x): "published"',
    ],
    ['a day of another type', '{"id": "x", "text": "a", "published": 2024}', 'line 2 (id x): "published"'],
  ]
  test.each(bad)('reports %s and goes on', async (_name, text, message) => {
    const input = `${line({ id: 'before', text: TEXT })}${text}\n\n${line({ id: 'after', text: TEXT })}`
    const { exitCode, stderr, objects } = await runCommand(['--jsonl'], input)
    expect(exitCode).toBe(1)
    expect(objects.map(({ id }) => id)).toEqual(['before', 'after'])
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).toContain(message)
  })

  test('reports an article that the matcher fails on and goes on', async () => {
    const annotator = {
      claim: () => undefined,
      findMentions: ({ text }: { text: string }) => {
        if (text === 'bad') throw new Error('out of range')
        return []
      },
    }
    const input = line({ id: 1, text: 'bad' }) + line({ id: 2, text: 'good' })
    const { exitCode, stderr, objects } = await runCommand(['--jsonl'], input, annotator)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('line 1 (id 1): out of range')
    expect(objects.map(({ id }) => id)).toEqual([2])
  })

  test('takes a line only when the one before was answered, however many there are', async () => {
    let taken = 0
    let answered = 0
    let furthest = 0
    const stdin = Readable.from(
      (function* () {
        for (; taken < 20_000; taken += 1) yield line({ id: taken, text: TEXT })
      })(),
      { highWaterMark: 1 },
    )
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        furthest = Math.max(furthest, taken - answered)
        answered += 1
        setImmediate(done)
      },
    })
    const exitCode = await run(['--jsonl'], {
      stdin,
      stdout,
      stderr: stdout,
      loadPacks: () => troopCounter,
    })
    expect({ exitCode, answered }).toEqual({ exitCode: 0, answered: 20_000 })
    expect(furthest).toBeLessThan(10)
  })

  test('reads files too, and names those that are not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'annotate-'))
    const file = join(folder, 'articles.jsonl')
    await writeFile(file, `\uFEFF${line({ id: 1, text: TEXT })}oops\n`)
    const { exitCode, stderr, objects } = await runCommand(['--jsonl', join(folder, 'none.jsonl'), file])
    await rm(folder, { recursive: true })
    expect(exitCode).toBe(1)
    expect(objects).toHaveLength(1)
    expect(stderr).toContain('none.jsonl: no such file')
    expect(stderr).toContain('articles.jsonl: line 2: not JSON')
  })
})
