import { parseDocument } from 'yaml'

type Path = (string | number)[]

/** What may stand where something else should. */
const OTHERS = { number: 7, word: 'word', flag: true, list: ['word'], map: { word: 'word' }, nothing: null }

/** The file with each of its values taken out, or changed for one of another kind, one at a time. */
export function* alteredFiles(text: string): Generator<{ change: string; text: string }> {
  for (const path of pathsIn(parseDocument(text).toJS())) {
    const without = parseDocument(text)
    without.deleteIn(path)
    yield { change: `${path.join('.')} gone`, text: String(without) }
    for (const [kind, value] of Object.entries(OTHERS)) {
      const other = parseDocument(text)
      other.setIn(path, value)
      yield { change: `${path.join('.')} a ${kind}`, text: String(other) }
    }
  }
}

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* pathsIn(one, [...path, at])
  else if (typeof value === 'object' && value !== null && !(value instanceof Date))
    for (const [key, one] of Object.entries(value)) yield* pathsIn(one, [...path, key])
}
