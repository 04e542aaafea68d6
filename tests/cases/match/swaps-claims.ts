/**
 * What can be swapped in a sentence that speaks of a claim so that it speaks of something else.
 *
 *   place     another country; the claim is on Iraq or Syria
 *   actor     another army or alliance; the claim is on American or coalition forces
 *   unit      the number counts something else
 *   number    another number of the same
 *   time      the sentence is put in another year; a claim with dates is then at least not dated the same
 *   negation  what is told is denied; where the claim itself is negative, it is no longer made
 *
 * What is left out would leave a sentence that still speaks of the claim (an operation by its name, a killed man), or
 * one of which nobody could say (Bashiqa in another country).
 */
export type SwapKind = 'place' | 'actor' | 'unit' | 'number' | 'time' | 'negation'

const TOLD_OF_FORCES: SwapKind[] = ['place', 'actor', 'time', 'negation']
const COUNTED: SwapKind[] = [...TOLD_OF_FORCES, 'unit', 'number']

export const SWAPS: Record<string, SwapKind[]> = {
  'combat-mission-ended-2021': TOLD_OF_FORCES,
  'combat-troops-out-by-end-2021': TOLD_OF_FORCES,
  'mission-end-postponed': TOLD_OF_FORCES,
  'mission-end-nearly-agreed': TOLD_OF_FORCES,
  'mission-only-renamed': ['place', 'actor', 'time'],
  'withdrawal-timetable': TOLD_OF_FORCES,
  'dialogue-concluded-2021': TOLD_OF_FORCES,
  'talks-to-end-coalition': TOLD_OF_FORCES,
  'joint-committee-formed': TOLD_OF_FORCES,
  'hmc-working-groups': ['place', 'time', 'negation'],
  'hmc-experts-advise': ['place', 'time', 'negation'],
  'hmc-talks-ongoing': ['place', 'time', 'negation'],
  'advisers-covered-by-hmc': ['place', 'time', 'negation'],
  'no-imminent-withdrawal': TOLD_OF_FORCES,
  'withdrawal-not-discussed': TOLD_OF_FORCES,
  'us-remarks-inaccurate': ['place', 'actor'],
  'us-will-not-reduce': TOLD_OF_FORCES,
  'us-forces-to-defeat-isis': TOLD_OF_FORCES,
  'coalition-role-advisory': TOLD_OF_FORCES,
  'only-advisers-in-iraq': ['place', 'actor', 'time'],
  'iraq-needs-no-foreign-forces': ['place', 'time', 'negation'],
  'adviser-safety-pledge': TOLD_OF_FORCES,
  'bilateral-relations-transition': TOLD_OF_FORCES,
  'us-troops-iraq-2500': COUNTED,
  'us-troops-syria-900': COUNTED,
  'coalition-troops-iraq-3000': COUNTED,
  'coalition-other-nations-hundreds': COUNTED,
  'coalition-85-members': ['actor', 'time', 'negation', 'unit', 'number'],
  'undisclosed-advisers-remain': ['place', 'actor', 'time'],
  'reinforcement-denied': ['place', 'time', 'negation'],
  'us-reinforcement-planned': TOLD_OF_FORCES,
  'us-reinforcement-1500': COUNTED,
  'attacks-150': COUNTED,
  'attacks-on-bases-claimed': ['place', 'time', 'negation'],
  'us-retaliatory-strikes': TOLD_OF_FORCES,
  'abu-taqwa-killed': ['negation'],
  'soleimani-muhandis-killed': ['negation'],
  'gaza-war-escalation': ['place', 'actor', 'negation'],
  'parliament-expulsion-vote': TOLD_OF_FORCES,
  'factions-demand-exit': TOLD_OF_FORCES,
  'government-sought-exit-talks': TOLD_OF_FORCES,
  'coalition-founded-2014': ['actor', 'time', 'negation'],
  'iraq-requested-help-2014': TOLD_OF_FORCES,
  'operation-inherent-resolve': [],
  'isis-seized-territory-2014': ['place', 'time', 'negation'],
  'us-invasion-2003-exit-2011': TOLD_OF_FORCES,
  'bashiqa-camp-talks': ['negation'],
  'pkk-banned': ['place', 'time', 'negation'],
  'iraq-rejects-regional-war': ['place', 'time', 'negation'],
}

/** A total cannot fall below the part that the same sentence mostly gives: it is only raised. */
export const RAISED_ONLY = new Set(['coalition-troops-iraq-3000'])

/** Claims that say that something is not so: a negation more or less leaves them unsaid, which is no denial of a denial. */
export const NEGATIVE = new Set([
  'no-imminent-withdrawal',
  'withdrawal-not-discussed',
  'us-will-not-reduce',
  'us-remarks-inaccurate',
  'iraq-needs-no-foreign-forces',
  'reinforcement-denied',
  'only-advisers-in-iraq',
  'undisclosed-advisers-remain',
  'iraq-rejects-regional-war',
  'mission-only-renamed',
])
