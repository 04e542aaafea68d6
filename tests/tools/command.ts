import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { ROOT } from './paths.ts'

export interface CommandResult {
  ok: boolean
  /** Standard output and standard error, as they came. */
  output: string
}

export interface CommandOptions {
  env?: NodeJS.ProcessEnv
  /** Where it runs; at the project's root where nothing is said. */
  cwd?: string
  /** In milliseconds; afterwards the command and all that it started are killed. */
  timeout?: number
}

const TEN_MINUTES = 600_000
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Runs a command of the project (`node`, or a tool from its dependencies) and collects its output. */
export function runCommand(
  command: string[],
  { env, cwd = ROOT, timeout = TEN_MINUTES }: CommandOptions = {},
) {
  const [program = '', ...args] = command
  const windows = process.platform === 'win32'
  return new Promise<CommandResult>((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1', ...env, PATH: pathWithTools() },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Tools are .cmd files on Windows; elsewhere a group of its own can be ended as a whole.
      shell: windows,
      detached: !windows,
    })
    const stop = () => {
      if (windows || child.pid === undefined) child.kill()
      else process.kill(-child.pid, 'SIGKILL')
    }
    // A group of its own does not hear the terminal's Ctrl-C.
    const interrupt = () => {
      stop()
      process.exit(130)
    }
    for (const signal of SIGNALS) process.on(signal, interrupt)
    const chunks: Buffer[] = []
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nstopped after ${timeout / 1000} seconds\n`))
      stop()
    }, timeout)
    const finish = (ok: boolean) => {
      clearTimeout(timer)
      for (const signal of SIGNALS) process.off(signal, interrupt)
      resolve({ ok, output: Buffer.concat(chunks).toString() })
    }
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`))
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })
}

/** The dependencies' tools first: among them the Node of the pinned version. */
function pathWithTools(): string {
  return [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter)
}
