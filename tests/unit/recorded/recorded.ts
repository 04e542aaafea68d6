import { expect } from 'vitest'

/** Holds rows against `as/NAME.txt`. */
export const expectRecorded = (name: string, rows: readonly string[]): Promise<void> =>
  expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`as/${name}.txt`)
