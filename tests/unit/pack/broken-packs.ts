import type { Change } from './tiny-pack.ts'

/** A pack broken in one place, and the problem that the compiler must tell, at the first line that holds `line`. */
export interface BrokenPack {
  name: string
  changes: Change[]
  problem: { file: string; line: string; id: string; message: string }
}

const broken = (
  file: string,
  name: string,
  [from, to]: [from: string, to: string],
  problem: Omit<BrokenPack['problem'], 'file'>,
): BrokenPack => ({ name, changes: [{ file, from, to }], problem: { file, ...problem } })

const pack = broken.bind(null, 'pack.yaml')
const documents = broken.bind(null, 'documents.yaml')
const speakers = broken.bind(null, 'speakers.yaml')
const works = broken.bind(null, 'claims/works.yaml')
const money = broken.bind(null, 'claims/money.yaml')

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

export const BROKEN_PACKS: BrokenPack[] = [
  // The files as YAML
  works('not YAML', ['text:\n', 'text: [\n'], {
    line: 'en: The bridge opens',
    id: 'bridge-opens-in-may',
    message: 'not readable as YAML',
  }),
  works('a key twice in one claim', ['  values:\n', '  text: twice\n  values:\n'], {
    line: 'text: twice',
    id: 'bridge-opens-in-may',
    message: 'written twice',
  }),
  works('two claims with one id in a file', ['bridge-delayed:', 'bridge-opens-in-may:'], {
    line: 'bridge-opens-in-may:\n  text:\n    en: The opening',
    id: 'bridge-opens-in-may',
    message: 'written twice',
  }),
  speakers('two speakers with one id', ['engineer:', 'mayor:'], {
    line: 'mayor:\n  name:\n    en: an engineer',
    id: 'mayor',
    message: 'written twice',
  }),
  documents('two documents with one id', ['herald-2024-03-20:', 'gazette-2024-03-01:'], {
    line: 'gazette-2024-03-01:\n  publisher:\n    en: Herald',
    id: 'gazette-2024-03-01',
    message: 'written twice',
  }),
  works('an unknown alias', ['cue: put off', 'cue: *put-off'], {
    line: 'cue: *put-off',
    id: 'bridge-delayed',
    message: 'write it in quotes',
  }),
  money('a file that is a list', ['bridge-cost:', '- bridge-cost:'], {
    line: '- bridge-cost',
    id: 'claims/money.yaml',
    message: 'must map ids to entries',
  }),

  // Files as such
  works('two claims with one id across files', ['', MORE_CLAIM], {
    line: 'bridge-cost:\n',
    id: 'bridge-cost',
    message: 'in another file too',
  }),
  broken('claims/weather.yaml', 'a file of no topic', ['', MORE_CLAIM.replace('bridge-cost', 'bridge-fog')], {
    line: 'bridge-fog:',
    id: 'bridge-fog',
    message: 'no topic "weather" in pack.yaml',
  }),
  broken('claims/works.yml', 'a claims file of another ending', ['', 'x: y\n'], {
    line: 'x: y',
    id: 'claims/works.yml',
    message: 'is not read',
  }),

  // Shape
  works('a text in one language only', ['    ar: تأجل افتتاح الجسر.\n', ''], {
    line: 'text:\n    en: The opening',
    id: 'bridge-delayed',
    message: 'text: "ar" is missing',
  }),
  works('an empty text', ['en: The bridge opens in May.', 'en: ""'], {
    line: 'en: ""',
    id: 'bridge-opens-in-may',
    message: 'text, en: is empty',
  }),
  money('swapped languages', ['en: The bridge costs 40 million.', 'en: يكلّف الجسر 40 مليوناً.'], {
    line: 'en: يكلّف',
    id: 'bridge-cost',
    message: 'has no Latin letter',
  }),
  works(
    'a statement without document',
    ['- document: herald-2024-03-20\n      paragraph: 3', '- paragraph: 3'],
    {
      line: '- paragraph: 3',
      id: 'bridge-delayed',
      message: 'statements 1: "document" is missing',
    },
  ),
  money('a claim without statements', [COST_STATEMENTS, ' []\n'], {
    line: 'statements: []',
    id: 'bridge-cost',
    message: 'a claim stands in the record only if a document carries it',
  }),
  works('an unknown stance', ['stance: reports', 'stance: repeats'], {
    line: 'stance: repeats',
    id: 'bridge-opens-in-may',
    message: 'statements 2, stance: "repeats" is not one of asserts',
  }),
  works('a misspelled field', ['stance: reports', 'stance: reports\n      sad: 2024-03-01'], {
    line: 'sad:',
    id: 'bridge-opens-in-may',
    message: '"sad" is not a field here (did you mean "said"?)',
  }),
  works('an unknown relation', ['- in-tension:', '- opposes:'], {
    line: '- opposes:',
    id: 'bridge-delayed',
    message: '"opposes" is not one of contradicts',
  }),
  works('two relations in one item', ['    - in-tension: bridge-cost', '      in-tension: bridge-cost'], {
    line: '- updates:',
    id: 'bridge-delayed',
    message: 'relations 1: must hold one pair',
  }),
  works(
    'a quotation for a cue',
    ['cue: put off', 'cue: one two three four five six seven eight nine ten eleven'],
    {
      line: 'cue: one two',
      id: 'bridge-delayed',
      message: 'longer than 10 words',
    },
  ),
  works('a cue that is a number', ['cue: put off', 'cue: 2500'], {
    line: 'cue: 2500',
    id: 'bridge-delayed',
    message: 'put it in quotes',
  }),
  works('an id with a capital', ['bridge-delayed:', 'Bridge-delayed:'], {
    line: 'Bridge-delayed:',
    id: 'Bridge-delayed',
    message: 'must be an id',
  }),
  works('an entry that is a text', ['', 'bridge-name: The bridge\n'], {
    line: 'bridge-name:',
    id: 'bridge-name',
    message: 'must be a block of fields',
  }),
  documents('a paragraph range turned round', ['article: [2, 9]', 'article: [9, 2]'], {
    line: 'article: [9, 2]',
    id: 'gazette-2024-03-01',
    message: 'must begin before it ends',
  }),
  speakers('an unknown kind of speaker', ['kind: institution', 'kind: office'], {
    line: 'kind: office',
    id: 'town-hall',
    message: '"office" is not one of person',
  }),
  pack('a language missing', ['languages: [ar, en]', 'languages: [ar]'], {
    line: 'languages: [ar]',
    id: 'languages',
    message: 'must list ar and en',
  }),
  pack('a version that is a number', ['version: 1.0.0', 'version: 1.0'], {
    line: 'version: 1.0',
    id: 'version',
    message: 'put it in quotes',
  }),

  // Days
  works('a day that the calendar has not', ['said: 2024-02-29', 'said: 2024-02-30'], {
    line: 'said: 2024-02-30',
    id: 'bridge-opens-in-may',
    message: '"2024-02-30" is not a day of the calendar',
  }),
  documents('a leap day in another year', ['published: 2024-03-01', 'published: 2023-02-29'], {
    line: 'published: 2023-02-29',
    id: 'gazette-2024-03-01',
    message: 'is not a day',
  }),
  pack('a month for a day', ['until: 2024-03-31', 'until: 2024-03'], {
    line: 'until: 2024-03',
    id: 'until',
    message: 'is not a day',
  }),
  works('a month that the year has not', ['deadline: 2024-05', 'deadline: 2024-13'], {
    line: 'deadline: 2024-13',
    id: 'bridge-opens-in-may',
    message: '"2024-13" is not a date',
  }),
  works('said after it was published', ['said: 2024-02-29', 'said: 2024-03-02'], {
    line: 'said: 2024-03-02',
    id: 'bridge-opens-in-may',
    message: 'later than gazette-2024-03-01, published 2024-03-01',
  }),
  documents('published after the end of the pack', ['published: 2024-03-20', 'published: 2024-04-01'], {
    line: 'published: 2024-04-01',
    id: 'herald-2024-03-20',
    message: 'later than the pack\'s end, 2024-03-31: raise "until"',
  }),

  // Ids
  works('an unknown document', ['document: herald-2024-03-20', 'document: herald-2024-03-21'], {
    line: 'herald-2024-03-21',
    id: 'bridge-opens-in-may',
    message: 'no document "herald-2024-03-21" in documents.yaml (did you mean "herald-2024-03-20"?)',
  }),
  works('an unknown speaker', ['speaker: mayor', 'speaker: major'], {
    line: 'speaker: major',
    id: 'bridge-opens-in-may',
    message: 'no speaker "major" in speakers.yaml (did you mean "mayor"?)',
  }),
  works('an unknown outlet', ['via: [agency]', 'via: [nobody]'], {
    line: 'via: [nobody]',
    id: 'bridge-opens-in-may',
    message: 'no speaker "nobody"',
  }),
  works('an unknown origin', ['origin: mayor', 'origin: nobody'], {
    line: 'origin: nobody',
    id: 'bridge-delayed',
    message: 'no speaker "nobody"',
  }),
  works('a relation to nothing', ['updates: bridge-opens-in-may', 'updates: bridge-opens-in-june'], {
    line: 'updates: bridge-opens-in-june',
    id: 'bridge-delayed',
    message: 'no claim "bridge-opens-in-june"',
  }),
  speakers('an unknown side', ['side: press', 'side: pressure'], {
    line: 'side: pressure',
    id: 'gazette',
    message: 'no side "pressure" in pack.yaml, sides',
  }),
  speakers('an unknown institution', ['speaks_for: town-hall', 'speaks_for: city-hall'], {
    line: 'speaks_for: city-hall',
    id: 'mayor',
    message: 'no speaker "city-hall"',
  }),

  // What fits together
  works('a paragraph outside the article', ['paragraph: 3', 'paragraph: 1'], {
    line: 'paragraph: 1',
    id: 'bridge-opens-in-may',
    message: '1 is outside the article of gazette-2024-03-01, which runs from 2 to 9',
  }),
  works(
    'one place twice',
    [
      'paragraph: 2\n      cue: in May',
      'paragraph: 2\n      cue: in May\n      stance: recalls\n    - document: herald-2024-03-20\n      paragraph: 2\n      cue: in May',
    ],
    {
      line: '- document: herald-2024-03-20\n      paragraph: 2\n      cue: in May\n      stance: reports',
      id: 'bridge-opens-in-may',
      message: 'statements 3, document: the same place',
    },
  ),
  works('a person who passes on', ['via: [agency]', 'via: [engineer]'], {
    line: 'via: [engineer]',
    id: 'bridge-opens-in-may',
    message: 'engineer is a person, and only an outlet passes on',
  }),
  works('a relation to itself', ['updates: bridge-opens-in-may', 'updates: bridge-delayed'], {
    line: 'updates: bridge-delayed',
    id: 'bridge-delayed',
    message: 'no relation to itself',
  }),
  works(
    'a relation written on both sides',
    ['  statements:', '  relations:\n    - updates: bridge-delayed\n  statements:'],
    {
      line: 'updates: bridge-opens-in-may',
      id: 'bridge-delayed',
      message: 'written already, on bridge-opens-in-may',
    },
  ),
  works('two accounts of one pair', ['- updates: bridge-opens-in-may', '- contradicts: bridge-cost'], {
    line: 'in-tension: bridge-cost',
    id: 'bridge-delayed',
    message: 'stands as "contradicts" on bridge-delayed and as "in-tension" here',
  }),
  speakers('one who speaks for a person', ['speaks_for: town-hall', 'speaks_for: engineer'], {
    line: 'speaks_for: engineer',
    id: 'mayor',
    message: 'engineer is a person: only an institution',
  }),
  speakers('one who speaks for himself', ['speaks_for: town-hall', 'speaks_for: mayor'], {
    line: 'speaks_for: mayor',
    id: 'mayor',
    message: 'speaks for itself',
  }),
  documents('a publisher spelled in two ways', ['ar: الجريدة', 'ar: الجريده'], {
    line: 'publisher:',
    id: 'gazette-2024-03-01',
    message: 'spelled otherwise than outlet gazette',
  }),
]
