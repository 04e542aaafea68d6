/** Changes to a small good lexicon with frames, and the problem that each must be told as. */
export const GOOD: Record<string, string> = {
  'lexicon/concepts.yaml': `bridge: {gloss: the bridge}
river: {gloss: the river}
open: {gloss: to open}
late: {gloss: late, joins: [[river, open]]}
`,
  'lexicon/en.yaml': `bridge:
  noun: [bridge]
river:
  noun: [river]
open:
  verb: [open]
`,
  'lexicon/ar.yaml': `bridge:
  noun: [جسر]
open:
  noun: [افتتاح]
`,
  'frames/works.yaml': `bridge-opens:
  - what: [bridge]
    event: [open, carried]
`,
  'gate.yaml': `place: [bridge]
`,
}

export interface BrokenCase {
  why: string
  file: string
  from: string
  to: string
  line: number
  id: string
  message: string
}

export const BROKEN: BrokenCase[] = [
  {
    why: 'a concept that is a kind of none that there is, lines below its name',
    file: 'lexicon/concepts.yaml',
    from: 'river: {gloss: the river}',
    to: 'river:\n  gloss: the river\n  is: [bridg]',
    line: 4,
    id: 'river',
    message: '"bridg" is not a concept (did you mean "bridge"?)',
  },
  {
    why: 'a form of two concepts',
    file: 'lexicon/en.yaml',
    from: 'noun: [river]',
    to: 'noun: [river, bridge]',
    line: 4,
    id: 'river',
    message: '"bridge" is claimed by "bridge" too',
  },
  {
    why: 'an inflected form of two concepts',
    file: 'lexicon/en.yaml',
    from: 'noun: [river]',
    to: 'noun: [river, opening]',
    line: 6,
    id: 'open',
    message: '"opening" is claimed by "river" too',
  },
  {
    why: 'a word of no concept',
    file: 'lexicon/en.yaml',
    from: 'river:',
    to: 'rivr:',
    line: 3,
    id: 'rivr',
    message: 'is not a concept (did you mean "river"?)',
  },
  {
    why: 'a class that does not exist',
    file: 'lexicon/en.yaml',
    from: '  verb: [open]',
    to: '  verbs: [open]',
    line: 6,
    id: 'open',
    message: '"verbs" is not a field here',
  },
  {
    why: 'a form without a word',
    file: 'lexicon/en.yaml',
    from: 'noun: [river]',
    to: 'noun: ["-"]',
    line: 4,
    id: 'river',
    message: 'has no word in it',
  },
  {
    why: 'a wider concept that does not exist',
    file: 'lexicon/concepts.yaml',
    from: '{gloss: the river}',
    to: '{gloss: the river, is: [water]}',
    line: 2,
    id: 'river',
    message: '"water" is not a concept',
  },
  {
    why: 'a join of something unknown',
    file: 'lexicon/concepts.yaml',
    from: '[river, open]',
    to: '[river, shut]',
    line: 4,
    id: 'late',
    message: '"shut" is not a concept',
  },
  {
    why: 'a frame for no claim',
    file: 'frames/works.yaml',
    from: 'bridge-opens:',
    to: 'bridge-opened:',
    line: 1,
    id: 'bridge-opened',
    message: 'is not a claim of this pack (did you mean "bridge-opens"?)',
  },
  {
    why: 'an unknown concept in a slot',
    file: 'frames/works.yaml',
    from: '[bridge]',
    to: '[brigde]',
    line: 2,
    id: 'bridge-opens',
    message: '"brigde" is not a concept (did you mean "bridge"?)',
  },
  {
    why: 'a slot that the veto shuts out',
    file: 'frames/works.yaml',
    from: '[bridge]',
    to: '[late, bridge]\n    when: [river]\n    veto: [river]',
    line: 2,
    id: 'bridge-opens',
    message: 'can never match: the veto shuts out every concept of the slot "when"',
  },
  {
    why: 'a frame with nothing to hang on',
    file: 'frames/works.yaml',
    from: '[bridge]',
    to: '[bridge, carried]',
    line: 2,
    id: 'bridge-opens',
    message: 'can never match: every slot is carried',
  },
  {
    why: 'a frame that is empty',
    file: 'frames/works.yaml',
    from: 'what: [bridge]\n    event: [open, carried]',
    to: 'within: 5',
    line: 2,
    id: 'bridge-opens',
    message: 'can never match: it has neither a slot nor a count',
  },
  {
    why: 'a count the wrong way round',
    file: 'frames/works.yaml',
    from: 'what: [bridge]',
    to: 'what: [bridge]\n    count: {of: [river], from: 9, to: 3}',
    line: 3,
    id: 'bridge-opens',
    message: 'ends below where it begins',
  },
  {
    why: 'a claim to replace that does not exist',
    file: 'frames/works.yaml',
    from: 'what: [bridge]',
    to: 'what: [bridge]\n    instead: [bridge-shuts]',
    line: 3,
    id: 'bridge-opens',
    message: '"bridge-shuts" is not a claim of this pack',
  },
  {
    why: 'a negation that is no word for it',
    file: 'frames/works.yaml',
    from: 'what: [bridge]',
    to: 'what: [bridge]\n    negation: maybe',
    line: 3,
    id: 'bridge-opens',
    message: 'must be any, required, forbidden or ignored',
  },
  {
    why: 'a file that is not YAML',
    file: 'frames/works.yaml',
    from: '[bridge]',
    to: '[bridge',
    line: 3,
    id: 'bridge-opens',
    message: 'not readable as YAML',
  },
  {
    why: 'a stem too short for a gate',
    file: 'gate.yaml',
    from: '[bridge]',
    to: '[of]',
    line: 1,
    id: 'place',
    message: '"of" is too short',
  },
  {
    why: 'a gate without a group',
    file: 'gate.yaml',
    from: 'place: [bridge]',
    to: '{}',
    line: 1,
    id: 'gate.yaml',
    message: 'has no group',
  },
]
