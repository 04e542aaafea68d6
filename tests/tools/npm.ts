import { spawnSync } from 'node:child_process'
import { ROOT } from './paths.ts'

/** Runs npm at the root; what it prints, whatever its exit code says. */
export function npm(...args: string[]): { out: string; complaints: string } {
  const { stdout, stderr, error } = spawnSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // On Windows npm is a script.
    shell: process.platform === 'win32',
  })
  if (error) throw error
  return { out: stdout, complaints: stderr }
}
