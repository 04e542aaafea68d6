import { type BrokenPack, inDocuments, inMoney, inPack, inSpeakers, inWorks } from './broken-pack.ts'

/** Packs of the right shape whose parts do not fit together. */
export const INCONSISTENT_PACKS: BrokenPack[] = [
  // Days
  inWorks('a day that the calendar has not', ['said: 2024-02-29', 'said: 2024-02-30'], {
    line: 'said: 2024-02-30',
    id: 'bridge-opens-in-may',
    message: '"2024-02-30" is not a day of the calendar',
  }),
  inDocuments('a leap day in another year', ['published: 2024-03-01', 'published: 2023-02-29'], {
    line: 'published: 2023-02-29',
    id: 'gazette-2024-03-01',
    message: 'is not a day',
  }),
  inPack('a month for a day', ['until: 2024-03-31', 'until: 2024-03'], {
    line: 'until: 2024-03',
    id: 'until',
    message: 'is not a day',
  }),
  inWorks('a month that the year has not', ['deadline: 2024-05', 'deadline: 2024-13'], {
    line: 'deadline: 2024-13',
    id: 'bridge-opens-in-may',
    message: '"2024-13" is not a date',
  }),
  inWorks('said after it was published', ['said: 2024-02-29', 'said: 2024-03-02'], {
    line: 'said: 2024-03-02',
    id: 'bridge-opens-in-may',
    message: 'later than gazette-2024-03-01, published 2024-03-01',
  }),
  inDocuments('published after the end of the pack', ['published: 2024-03-20', 'published: 2024-04-01'], {
    line: 'published: 2024-04-01',
    id: 'herald-2024-03-20',
    message: 'later than the pack\'s end, 2024-03-31: raise "until"',
  }),

  // Ids
  inWorks('an unknown document', ['document: herald-2024-03-20', 'document: herald-2024-03-21'], {
    line: 'herald-2024-03-21',
    id: 'bridge-opens-in-may',
    message: 'no document "herald-2024-03-21" in documents.yaml (did you mean "herald-2024-03-20"?)',
  }),
  inWorks('an unknown speaker', ['speaker: mayor', 'speaker: major'], {
    line: 'speaker: major',
    id: 'bridge-opens-in-may',
    message: 'no speaker "major" in speakers.yaml (did you mean "mayor"?)',
  }),
  inWorks('an unknown outlet', ['via: [agency]', 'via: [nobody]'], {
    line: 'via: [nobody]',
    id: 'bridge-opens-in-may',
    message: 'no speaker "nobody"',
  }),
  inWorks('an unknown origin', ['origin: mayor', 'origin: nobody'], {
    line: 'origin: nobody',
    id: 'bridge-delayed',
    message: 'no speaker "nobody"',
  }),
  inWorks('a relation to nothing', ['updates: bridge-opens-in-may', 'updates: bridge-opens-in-june'], {
    line: 'updates: bridge-opens-in-june',
    id: 'bridge-delayed',
    message: 'no claim "bridge-opens-in-june"',
  }),
  inSpeakers('an unknown side', ['side: press', 'side: pressure'], {
    line: 'side: pressure',
    id: 'gazette',
    message: 'no side "pressure" in pack.yaml, sides',
  }),
  inSpeakers('an unknown institution', ['speaks_for: town-hall', 'speaks_for: city-hall'], {
    line: 'speaks_for: city-hall',
    id: 'mayor',
    message: 'no speaker "city-hall"',
  }),

  inMoney('a count of what the pack does not count', ['unit: millions', 'unit: billions'], {
    line: 'unit: billions',
    id: 'bridge-cost',
    message: 'no unit "billions" in pack.yaml, units',
  }),

  // What fits together
  inWorks('a paragraph outside the article', ['paragraph: 3', 'paragraph: 1'], {
    line: 'paragraph: 1',
    id: 'bridge-opens-in-may',
    message: '1 is outside the article of gazette-2024-03-01, which runs from 2 to 9',
  }),
  inWorks(
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
  inWorks('a person who passes on', ['via: [agency]', 'via: [engineer]'], {
    line: 'via: [engineer]',
    id: 'bridge-opens-in-may',
    message: 'engineer is a person, and only an outlet passes on',
  }),
  inWorks('a relation to itself', ['updates: bridge-opens-in-may', 'updates: bridge-delayed'], {
    line: 'updates: bridge-delayed',
    id: 'bridge-delayed',
    message: 'no relation to itself',
  }),
  inWorks(
    'a relation written on both sides',
    ['  statements:', '  relations:\n    - updates: bridge-delayed\n  statements:'],
    {
      line: 'updates: bridge-opens-in-may',
      id: 'bridge-delayed',
      message: 'written already, on bridge-opens-in-may',
    },
  ),
  inWorks('two accounts of one pair', ['- updates: bridge-opens-in-may', '- contradicts: bridge-cost'], {
    line: 'in-tension: bridge-cost',
    id: 'bridge-delayed',
    message: 'stands as "contradicts" on bridge-delayed and as "in-tension" here',
  }),
  inSpeakers('one who speaks for a person', ['speaks_for: town-hall', 'speaks_for: engineer'], {
    line: 'speaks_for: engineer',
    id: 'mayor',
    message: 'engineer is a person: only an institution',
  }),
  inSpeakers('one who speaks for himself', ['speaks_for: town-hall', 'speaks_for: mayor'], {
    line: 'speaks_for: mayor',
    id: 'mayor',
    message: 'speaks for itself',
  }),
  inDocuments('a publisher spelled in two ways', ['ar: الجريدة', 'ar: الجريده'], {
    line: 'publisher:',
    id: 'gazette-2024-03-01',
    message: 'spelled otherwise than outlet gazette',
  }),
]
