import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'

/** The command itself, in a process of its own. */
const COMMAND = ['src/cli/annotate.ts']

const run = (args: string[], input: string) =>
  spawnSync(process.execPath, [...COMMAND, ...args], { input, encoding: 'utf8' })

describe('the command', () => {
  test('prints its usage on demand', () => {
    const { status, stdout } = run(['--help'], '')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^usage: npm run -s annotate -- /)
  })

  test('exits with 2 on wrong usage, with nothing on standard output', () => {
    const { status, stdout, stderr } = run(['--json', '--jsonl'], '')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('annotate: --json and --jsonl exclude each other')
  })

  test('exits with 1 when a line cannot be read', () => {
    const { status, stdout, stderr } = run(['--jsonl'], 'no\n{"id":1,"text":""}\n')
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: '{"id":1,"lang":null,"published":null,"mentions":[]}\n',
    })
    expect(stderr).toBe('annotate: line 1: not JSON\n')
  })

  test('answers the first line before the last has come', async () => {
    const child = spawn(process.execPath, [...COMMAND, '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = once(child, 'close')
    child.stdin.write('{"id":1,"text":""}\n')
    const [answer] = await once(child.stdout, 'data')
    expect(JSON.parse(String(answer)).id).toBe(1)
    child.stdin.end()
    expect(await ended).toEqual([0, null])
  })

  test('ends quietly when its reader leaves early', async () => {
    const child = spawn(process.execPath, [...COMMAND, '--jsonl'])
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk) => errors.push(chunk))
    child.stdin.on('error', () => {})
    const ended = once(child, 'close')
    child.stdout.destroy()
    child.stdin.end('{"id":1,"text":""}\n'.repeat(10_000))
    expect(await ended).toEqual([0, null])
    expect(Buffer.concat(errors).toString()).toBe('')
  })
})
