import { createHash } from 'node:crypto'

/** A short sign of what was given: of many inputs whose results would be too long to be read, it tells which have changed. */
export const fingerprint = (results: unknown): string =>
  createHash('sha256').update(JSON.stringify(results)).digest('hex').slice(0, 12)
