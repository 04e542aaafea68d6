import { readZip } from '../../src/cli/zip-file.ts'

/** One file of a package, in bytes. */
export interface FileSize {
  name: string
  raw: number
  /** As it lies in the archive. */
  deflated: number
}

/** What a package may weigh, in bytes; a kilobyte has 1024. */
export const LIMITS = { zip: 400 * 1024, gate: 15 * 1024, models: 300 * 1024 } as const

export function filesOf(archive: Buffer): FileSize[] {
  return readZip(archive).map(({ name, size, stored }) => ({ name, raw: size, deflated: stored.length }))
}

/** What is too large, a line each; empty where nothing is. */
export function overLimits({
  zip,
  files,
  models,
}: {
  /** Of the whole archive. */
  zip: number
  files: FileSize[]
  /** Of the learned models, deflated. */
  models: number
}): string[] {
  const gate = files.find(({ name }) => name === 'gate.js')
  const weighed = [
    { what: 'the package', bytes: zip, limit: LIMITS.zip },
    { what: 'the learned models (deflated)', bytes: models, limit: LIMITS.models },
    { what: 'gate.js', bytes: gate?.raw ?? Number.NaN, limit: LIMITS.gate },
  ]
  return weighed
    .filter(({ bytes, limit }) => !(bytes <= limit))
    .map(({ what, bytes, limit }) => `${what} weighs ${inKb(bytes)}, the limit is ${inKb(limit)}`)
}

export function inKb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
