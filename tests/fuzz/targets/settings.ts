import { defaultSettings, FIELDS, isHost, readFields, readSettings } from '../../../src/extension/settings.ts'
import { readSettingsFile, writeSettingsFile } from '../../../src/extension/settings-file.ts'
import {
  DENSITIES,
  HIGHLIGHT_STYLES,
  LANGUAGES,
  MARKED_STATES,
  OPENINGS,
  TEXT_SIZES,
} from '../../../src/ui/shared/choices.ts'
import { pick, type Random, upTo } from '../../random.ts'
import { anyRecord, anyValue } from '../any-value.ts'
import { must, mustEqual, target } from '../target.ts'
import { mutated } from '../texts.ts'

const CHOICES: Record<string, readonly string[]> = {
  language: LANGUAGES,
  cardLanguage: LANGUAGES,
  highlight: HIGHLIGHT_STYLES,
  openOn: OPENINGS,
  density: DENSITIES,
  textSize: TEXT_SIZES,
}
const TEXTS = [
  ...Object.values(CHOICES).flat(),
  ...MARKED_STATES,
  'hashiya',
  'a.org',
  '*.org',
  'A.org',
  'xn--a.org',
  'a.org:80',
  '[::1]',
  '1.2.3.4',
  'a b',
]
const NAMES = [...FIELDS, 'version', 'app', 'grantedSites']

/** Nearly right: every field has mostly a value of its own kind. */
function nearly(random: Random): Record<string, unknown> {
  const fields = NAMES.map((name) => {
    const choices = CHOICES[name] ?? (name === 'markedStates' ? MARKED_STATES : TEXTS)
    const some = Array.from({ length: upTo(random, 4) }, () => pick(random, choices))
    const kind = upTo(random, 6)
    return [name, kind === 0 ? anyValue(random, TEXTS) : CHOICES[name] ? pick(random, choices) : some]
  })
  return {
    ...Object.fromEntries(fields),
    version: pick(random, [1, 2, 3, 0, '1', undefined]),
    app: 'hashiya',
  }
}

/** Whatever is stored, every setting has a value of its kind; settings read or written to a file stay what they are. */
export const settings = target({
  name: 'settings',
  make(random) {
    const stored = [
      () => anyValue(random, TEXTS),
      () => anyRecord(random, { texts: TEXTS, names: NAMES }),
      () => nearly(random),
    ][upTo(random, 3)]?.()
    const json = upTo(random, 2) === 0 ? text(stored) : mutated(random, text(nearly(random)))
    return { stored, json }
  },
  cuts: ['json'],
  check({ stored, json }) {
    const read = readSettings(stored)
    mustEqual(Object.keys(read).sort(), Object.keys(defaultSettings).sort(), 'other fields')
    for (const [name, choices] of Object.entries(CHOICES))
      must(choices.includes(read[name as 'language']), `${name} is ${read[name as 'language']}`)
    must(
      read.markedStates.every((state) => MARKED_STATES.includes(state)),
      'a state that there is not',
    )
    must(
      read.pausedSites.every(isHost) && new Set(read.pausedSites).size === read.pausedSites.length,
      'no hosts',
    )
    mustEqual(readSettings(read), read, 'read again')
    mustEqual(readSettings(structuredCloned(read)), read, 'stored and read again')
    const { taken, refused } = readFields(stored)
    must(
      refused.every((name) => !(name in taken)),
      'taken and refused',
    )
    const file = readSettingsFile(writeSettingsFile(read, read.pausedSites))
    const { version: _, ...fields } = read
    mustEqual(file?.changes, fields, 'written to a file and read')
    mustEqual(file?.report.sites, read.pausedSites, 'sites written to a file')
    const other = readSettingsFile(json)
    if (other) must(other.report.sites.every(isHost), 'sites that are none')
    if (other)
      mustEqual(
        readSettings({ ...other.changes, version: 2 }),
        { ...defaultSettings, ...other.changes },
        'changes',
      )
  },
})

const structuredCloned = <T>(value: T): T => JSON.parse(JSON.stringify(value))

function text(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
