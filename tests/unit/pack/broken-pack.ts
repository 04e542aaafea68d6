import type { Change } from './tiny-pack.ts'

/** A pack broken in one place, and the problem that the compiler must tell, at the first line that holds `line`. */
export interface BrokenPack {
  name: string
  changes: Change[]
  problem: { file: string; line: string; id: string; message: string }
}

/** A fault of one file: its name, the change that makes it, and the problem that must be told. */
export const inFile = (
  file: string,
  name: string,
  [from, to]: [from: string, to: string],
  problem: Omit<BrokenPack['problem'], 'file'>,
): BrokenPack => ({ name, changes: [{ file, from, to }], problem: { file, ...problem } })

export const inPack = inFile.bind(null, 'pack.yaml')
export const inDocuments = inFile.bind(null, 'documents.yaml')
export const inSpeakers = inFile.bind(null, 'speakers.yaml')
export const inWorks = inFile.bind(null, 'claims/works.yaml')
export const inMoney = inFile.bind(null, 'claims/money.yaml')
