import type * as v from 'valibot'
import { checkShape, type Entry } from './check-shape.ts'
import type { Problem } from './problem.ts'
import { ClaimEntry, DocumentEntry, Id, PackFile, SpeakerEntry } from './schema.ts'
import { openYaml, type YamlSource } from './yaml-source.ts'

/** A pack's files: path inside the pack's folder (forward slashes) → text. */
export type PackFiles = ReadonlyMap<string, string>

/** A claim of the source files; its topic is the name of its file. */
export interface ClaimSource extends Entry<ClaimEntry> {
  topic: string
}

/** A list of entries by id. `ids` holds those too whose entry was wrong, so that one fault is told once. */
export interface Table<E> {
  entries: Map<string, E>
  ids: Set<string>
  /** Every file of the list could be read. Where not, an id that is not among `ids` may still exist. */
  complete: boolean
}

/** The record side of a pack as its source files give it: every part of the right shape, nothing resolved yet. */
export interface PackSource {
  pack: Entry<PackFile> | null
  documents: Table<Entry<DocumentEntry>>
  speakers: Table<Entry<SpeakerEntry>>
  claims: Table<ClaimSource>
}

/** Reads the record side of a pack. Parts of the wrong shape are left out and go to `problems`. */
export function readPack(files: PackFiles, problems: Problem[]): PackSource {
  const open = (file: string) => openFile(files, file, problems)
  const documents = emptyTable<Entry<DocumentEntry>>()
  const speakers = emptyTable<Entry<SpeakerEntry>>()
  const claims = emptyTable<ClaimSource>()
  const pack = open('pack.yaml')
  readTable(DocumentEntry, open('documents.yaml'), documents, problems)
  readTable(SpeakerEntry, open('speakers.yaml'), speakers, problems)
  for (const file of claimFiles(files, problems)) {
    const topic = file.slice(CLAIMS.length, -YAML.length)
    readTable(ClaimEntry, open(file), claims, problems, (entry) => ({ ...entry, topic }))
  }
  return {
    pack: pack && checkShape(PackFile, { source: pack, path: [], value: pack.value }, problems),
    documents,
    speakers,
    claims,
  }
}

const CLAIMS = 'claims/'
const YAML = '.yaml'

function openFile(files: PackFiles, file: string, problems: Problem[]): YamlSource | null {
  const text = files.get(file)
  if (text === undefined) {
    problems.push({ file, line: 1, id: file, message: 'the pack has no such file: add it' })
    return null
  }
  const source = openYaml(file, text)
  problems.push(...source.problems)
  return source.problems.length > 0 ? null : source
}

function claimFiles(files: PackFiles, problems: Problem[]): string[] {
  const inside = [...files.keys()].filter((file) => file.startsWith(CLAIMS)).sort()
  const good = (file: string) => file.endsWith(YAML) && !file.slice(CLAIMS.length).includes('/')
  for (const file of inside.filter((file) => !good(file))) {
    problems.push({
      file,
      line: 1,
      id: file,
      message: `is not read: name it ${CLAIMS}TOPIC${YAML}, or move it away`,
    })
  }
  return inside.filter(good)
}

function emptyTable<E>(): Table<E> {
  return { entries: new Map(), ids: new Set(), complete: true }
}

/** Reads a file that maps ids to entries into `table`, which other files may have filled before. */
function readTable<S extends v.GenericSchema, E extends Entry<v.InferOutput<S>>>(
  schema: S,
  source: YamlSource | null,
  table: Table<E>,
  problems: Problem[],
  extend: (entry: Entry<v.InferOutput<S>>) => E = (entry) => entry as E,
): void {
  if (!source) {
    table.complete = false
    return
  }
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) {
    problems.push(
      source.problemAt([], 'must map ids to entries: begin each entry with "some-id:" at the margin'),
    )
    table.complete = false
    return
  }
  for (const [id, value] of Object.entries(source.value)) {
    checkShape(Id, { source, path: [id], id, value: id }, problems)
    if (table.ids.has(id))
      problems.push(source.problemAt([id], 'is in another file too: give one of the two a new id'))
    table.ids.add(id)
    const entry = checkShape(schema, { source, path: [id], id, value }, problems)
    if (entry && !table.entries.has(id)) table.entries.set(id, extend(entry))
  }
}
