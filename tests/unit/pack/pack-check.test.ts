import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkPacks } from '../../../src/cli/pack-check.ts'
import { tinyPack } from './tiny-pack.ts'
import { writePacks } from './written-pack.ts'

const late = { file: 'claims/works.yaml', from: 'said: 2024-02-29', to: 'said: 2024-03-09' }
const unknown = { file: 'lexicon/concepts.yaml', from: 'a bridge', to: 'a bridge, is: [building]' }
const { folder, remove } = writePacks({
  good: tinyPack(),
  bad: tinyPack(late),
  unmatched: tinyPack(unknown),
})
mkdirSync(join(folder, 'sources'))
writeFileSync(
  join(folder, 'sources/gazette-2024-03-01.txt'),
  'Menu\n\nTitle\nit opens in May\nfor forty million\n',
)
writeFileSync(join(folder, 'sources/herald-2024-03-20.txt'), 'Title\n \nas late as in May\nor postponed\n')
afterAll(remove)

function check(...argv: string[]) {
  const lines: string[] = []
  const errors: string[] = []
  const code = checkPacks(argv, { log: (line) => lines.push(line), error: (line) => errors.push(line) })
  return { code, lines, errors: errors.join('\n') }
}

describe('pack check', () => {
  test('of a good pack', () => {
    expect(check('check', join(folder, 'good'))).toEqual({
      code: 0,
      lines: ['1 pack checked, nothing wrong'],
      errors: '',
    })
  })

  test('of a good and a bad one', () => {
    const { code, lines } = check('check', join(folder, 'good'), join(folder, 'bad'))
    expect(code).toBe(1)
    expect(lines[0]).toContain(
      `${relative('.', join(folder, 'bad', 'claims/works.yaml'))}:14 bridge-opens-in-may: `,
    )
    expect(lines.slice(1)).toEqual(['2 packs checked, problems: 1'])
  })

  test('of a good record with a bad lexicon', () => {
    const { code, lines } = check('check', join(folder, 'unmatched'))
    expect(code).toBe(1)
    expect(lines[0]).toContain('lexicon/concepts.yaml:1 bridge: ')
  })

  test('of all bundled packs', () => {
    expect(check('check')).toMatchObject({ code: 0, errors: '' })
  })

  test('with the source texts proves the cues', () => {
    const { code, lines } = check('check', '--sources', folder, join(folder, 'good'))
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(
        /works\.yaml:30 bridge-delayed: statements 1, cue: "put off" does not stand in paragraph 3/,
      ),
      '1 pack checked, problems: 1',
    ])
  })

  test.each<[argv: string[], message: string]>([
    [[], 'which command?'],
    [['mend'], 'no command "mend"'],
    [['check', 'nowhere'], 'no folder nowhere'],
    [['check', '--sources', 'nowhere'], 'no folder nowhere'],
    [['check', '--fix'], "Unknown option '--fix'"],
  ])('%j is wrong usage', (argv, message) => {
    const { code, errors } = check(...argv)
    expect(code).toBe(2)
    expect(errors).toContain(message)
    expect(errors).toContain('Usage: pack check')
  })
})
