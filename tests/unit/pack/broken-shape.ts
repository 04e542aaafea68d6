import { type BrokenPack, inDocuments, inFile, inMoney, inPack, inSpeakers, inWorks } from './broken-pack.ts'

const MORE_CLAIM = `bridge-cost:
  text:
    en: Once more.
    ar: مرة أخرى.
  statements:
    - {document: gazette-2024-03-01, paragraph: 5, cue: once more, stance: recalls}
`

const COST_STATEMENTS = `
    - document: gazette-2024-03-01
      paragraph: 4
      cue: forty million
      stance: recalls
`

/** Packs whose files cannot be read, or whose parts have the wrong shape. */
export const MISSHAPEN_PACKS: BrokenPack[] = [
  // The files as YAML
  inWorks('not YAML', ['text:\n', 'text: [\n'], {
    line: 'en: The bridge opens',
    id: 'bridge-opens-in-may',
    message: 'not readable as YAML',
  }),
  inWorks('a key twice in one claim', ['  values:\n', '  text: twice\n  values:\n'], {
    line: 'text: twice',
    id: 'bridge-opens-in-may',
    message: 'written twice',
  }),
  inWorks('two claims with one id in a file', ['bridge-delayed:', 'bridge-opens-in-may:'], {
    line: 'bridge-opens-in-may:\n  text:\n    en: The opening',
    id: 'bridge-opens-in-may',
    message: 'written twice',
  }),
  inSpeakers('two speakers with one id', ['engineer:', 'mayor:'], {
    line: 'mayor:\n  name:\n    en: an engineer',
    id: 'mayor',
    message: 'written twice',
  }),
  inDocuments('two documents with one id', ['herald-2024-03-20:', 'gazette-2024-03-01:'], {
    line: 'gazette-2024-03-01:\n  publisher:\n    en: Herald',
    id: 'gazette-2024-03-01',
    message: 'written twice',
  }),
  inWorks('an unknown alias', ['cue: put off', 'cue: *put-off'], {
    line: 'cue: *put-off',
    id: 'bridge-delayed',
    message: 'write it in quotes',
  }),
  inMoney('a file that is a list', ['bridge-cost:', '- bridge-cost:'], {
    line: '- bridge-cost',
    id: 'claims/money.yaml',
    message: 'must map ids to entries',
  }),

  // Files as such
  inWorks('two claims with one id across files', ['', MORE_CLAIM], {
    line: 'bridge-cost:\n',
    id: 'bridge-cost',
    message: 'in another file too',
  }),
  inFile('claims/weather.yaml', 'a file of no topic', ['', MORE_CLAIM.replace('bridge-cost', 'bridge-fog')], {
    line: 'bridge-fog:',
    id: 'bridge-fog',
    message: 'no topic "weather" in pack.yaml',
  }),
  inFile('claims/works.yml', 'a claims file of another ending', ['', 'x: y\n'], {
    line: 'x: y',
    id: 'claims/works.yml',
    message: 'is not read',
  }),

  // Shape
  inWorks('a text in one language only', ['    ar: تأجل افتتاح الجسر.\n', ''], {
    line: 'text:\n    en: The opening',
    id: 'bridge-delayed',
    message: 'text: "ar" is missing',
  }),
  inWorks('an empty text', ['en: The bridge opens in May.', 'en: ""'], {
    line: 'en: ""',
    id: 'bridge-opens-in-may',
    message: 'text, en: is empty',
  }),
  inMoney('swapped languages', ['en: The bridge costs 40 million.', 'en: يكلّف الجسر 40 مليوناً.'], {
    line: 'en: يكلّف',
    id: 'bridge-cost',
    message: 'has no Latin letter',
  }),
  inWorks(
    'a statement without document',
    ['- document: herald-2024-03-20\n      paragraph: 3', '- paragraph: 3'],
    {
      line: '- paragraph: 3',
      id: 'bridge-delayed',
      message: 'statements 1: "document" is missing',
    },
  ),
  inMoney('a claim without statements', [COST_STATEMENTS, ' []\n'], {
    line: 'statements: []',
    id: 'bridge-cost',
    message: 'a claim stands in the record only if a document carries it',
  }),
  inWorks('an unknown stance', ['stance: reports', 'stance: repeats'], {
    line: 'stance: repeats',
    id: 'bridge-opens-in-may',
    message: 'statements 2, stance: "repeats" is not one of asserts',
  }),
  inWorks('a misspelled field', ['stance: reports', 'stance: reports\n      sad: 2024-03-01'], {
    line: 'sad:',
    id: 'bridge-opens-in-may',
    message: '"sad" is not a field here (did you mean "said"?)',
  }),
  inWorks('an unknown relation', ['- in-tension:', '- opposes:'], {
    line: '- opposes:',
    id: 'bridge-delayed',
    message: '"opposes" is not one of contradicts',
  }),
  inWorks('two relations in one item', ['    - in-tension: bridge-cost', '      in-tension: bridge-cost'], {
    line: '- updates:',
    id: 'bridge-delayed',
    message: 'relations 1: must hold one pair',
  }),
  inWorks(
    'a quotation for a cue',
    ['cue: put off', 'cue: one two three four five six seven eight nine ten eleven'],
    {
      line: 'cue: one two',
      id: 'bridge-delayed',
      message: 'longer than 10 words',
    },
  ),
  inWorks('a cue that is a number', ['cue: put off', 'cue: 2500'], {
    line: 'cue: 2500',
    id: 'bridge-delayed',
    message: 'put it in quotes',
  }),
  inWorks('an id with a capital', ['bridge-delayed:', 'Bridge-delayed:'], {
    line: 'Bridge-delayed:',
    id: 'Bridge-delayed',
    message: 'must be an id',
  }),
  inWorks('an entry that is a text', ['', 'bridge-name: The bridge\n'], {
    line: 'bridge-name:',
    id: 'bridge-name',
    message: 'must be a block of fields',
  }),
  inDocuments('a paragraph range turned round', ['article: [2, 9]', 'article: [9, 2]'], {
    line: 'article: [9, 2]',
    id: 'gazette-2024-03-01',
    message: 'must begin before it ends',
  }),
  inSpeakers('an unknown kind of speaker', ['kind: institution', 'kind: office'], {
    line: 'kind: office',
    id: 'town-hall',
    message: '"office" is not one of person',
  }),
  inPack('a language missing', ['languages: [ar, en]', 'languages: [ar]'], {
    line: 'languages: [ar]',
    id: 'languages',
    message: 'must list ar and en',
  }),
  inPack('a version that is a number', ['version: 1.0.0', 'version: 1.0'], {
    line: 'version: 1.0',
    id: 'version',
    message: 'put it in quotes',
  }),
]
