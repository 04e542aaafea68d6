import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/extension/settings.ts'
import { readSettingsFile, writeSettingsFile } from '../../../src/extension/settings-file.ts'

const settings: Settings = {
  ...defaultSettings,
  language: 'ar',
  markedStates: ['newer'],
  textSize: 'largest',
  pausedSites: ['a.org'],
}
const { version: _, ...fields } = settings
const file = (rest: object) => JSON.stringify({ app: 'hashiya', version: 2, ...rest })

test('what is written is read again, all of it', () => {
  const read = readSettingsFile(writeSettingsFile(settings, ['b.org']))
  expect(read?.changes).toEqual(fields)
  expect(read?.report).toEqual({
    taken: Object.keys(fields),
    partly: [],
    refused: [],
    unknown: [],
    sites: ['b.org'],
  })
})

test.each([
  ['nothing', ''],
  ['no JSON', 'app: hashiya'],
  ['a list', '[1]'],
  ['null', 'null'],
  ['a file of another program', '{"app": "other", "language": "ar"}'],
])('%s is no settings file', (_, text) => {
  expect(readSettingsFile(text)).toBeNull()
})

const cases: [what: string, fields: object, changes: object, report: object][] = [
  ['nothing but its name', {}, {}, { taken: [] }],
  ['one field', { density: 'compact' }, { density: 'compact' }, { taken: ['density'] }],
  ['a value that makes no sense', { density: 'vast' }, {}, { taken: [], refused: ['density'] }],
  ['a name from elsewhere', { theme: 'neon' }, {}, { unknown: ['theme'] }],
  [
    'hosts and what is none',
    { pausedSites: ['a.org', 'no host', 7, 'A.org', 'a.org/x'] },
    { pausedSites: ['a.org'] },
    { taken: ['pausedSites'], partly: ['pausedSites'] },
  ],
  [
    'a state that there is not',
    { markedStates: ['same', 'true'] },
    { markedStates: ['same'] },
    { taken: ['markedStates'], partly: ['markedStates'] },
  ],
  ['granted sites that are none', { grantedSites: ['b.org', '*', 3, 'b.org'] }, {}, { sites: ['b.org'] }],
  [
    'the first version’s language',
    { version: 1, language: 'ar' },
    { language: 'ar', cardLanguage: 'ar' },
    { taken: ['language', 'cardLanguage'] },
  ],
]
test.each(cases)('a file with %s', (_, rest, changes, report) => {
  const read = readSettingsFile(file(rest))
  expect(read?.changes).toEqual(changes)
  expect(read?.report).toMatchObject(report)
})
