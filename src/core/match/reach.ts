import type { Words } from './annotate.ts'
import type { Cues } from './cues.ts'

const NEGATION_REACH = 6
const DOUBT_REACH = 18
const RESTRICTION_REACH = 9
const LIFT_REACH = 3
/** "Denied reports that", نفى مسؤول أن: how far from a denial the word may stand that opens all that it denies. */
const OPENING_REACH = 5
/** Words behind which a proposition of its own begins. */
export const OPENINGS = new Set(['that', 'ان', 'انه', 'انها', 'انهم', 'بان', 'بانه', 'بانها', 'وجود', 'ما'])
const STOPS = new Set([';', ':'])
/** What parts clauses for a negation, which reaches no further than its own. */
const CLAUSE_MARKS = new Set([...STOPS, ',', '(', ')', '-', '.', '…'])

const OTHER_CLAUSE = new Set([...CLAUSE_MARKS, ...OPENINGS])

type Read = Words & { cues: Cues }

/** The negations and denials that turn what is told at token `target`; cues before `since` are out of reach. */
export function turnersOf(read: Read, target: number, since = 0): number[] {
  const { cues } = read
  // "نفى أن … فقصف": what follows from what is denied is denied with it, unless a comma and "and" begin anew.
  const begins = since > 0 && isNewClause(since, read)
  const denials = cues.denial.filter(
    (cue) => (cue >= since || !begins) && cue < target && denies(cue, target, read),
  )
  const negations = cues.negation.filter(
    (cue) =>
      (cue >= since && cue < target && negates(cue, target, read)) ||
      // "No one denies that …": a negation of the denial counts with it, however far the target is.
      denials.some((denial) => cue < denial && denial - cue <= NEGATION_REACH / 2),
  )
  return [...denials, ...negations]
}

const isNewClause = (at: number, { tokens }: Read): boolean =>
  tokens[at - 1]?.text === ',' && !tokens[at]?.text.startsWith('ف')

function denies(cue: number, target: number, { cues, tokens }: Read): boolean {
  if (isBetween(cues.bound, cue, target)) return false
  const opened = isOpened(cue, target, tokens)
  const reach = opened ? Number.POSITIVE_INFINITY : DOUBT_REACH
  return (
    target - cue <= reach &&
    !hasStop(cue, target, tokens, STOPS) &&
    (opened
      ? !isTrailing(cue, target, tokens)
      : ![cues.aside, cues.relative].some((stops) => isBetween(stops, cue, target)))
  )
}

/** Begin a circumstance where a comma stands before them. */
const CIRCUMSTANCES = new Set(
  'after before following once when while although though despite بعد بعدما عقب قبل فيما بينما رغم'.split(
    ' ',
  ),
)

/** Whether the target stands in a circumstance put behind a comma: "denied that …, after newspapers had reported [it]". */
function isTrailing(cue: number, target: number, tokens: Read['tokens']): boolean {
  for (let at = target - 1; at > cue + 1; at--) {
    if (tokens[at]?.text === ',') return false
    if (CIRCUMSTANCES.has(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',') return true
  }
  return false
}

/** Whether what is denied follows as a clause of its own, right there or beyond an aside between commas. */
function isOpened(cue: number, target: number, tokens: Read['tokens']): boolean {
  let words = 0
  let isAside = false
  for (let at = cue; at < target && words < OPENING_REACH; at++) {
    const text = tokens[at]?.text ?? ''
    if (text === ',') isAside = !isAside
    else if (!isAside) {
      if (OPENINGS.has(text)) return true
      words++
    }
  }
  return false
}

function negates(cue: number, target: number, { cues, tokens }: Read): boolean {
  return (
    target - cue <= NEGATION_REACH &&
    ![cues.bound, cues.aside, cues.relative].some((stops) => isBetween(stops, cue, target)) &&
    !hasStop(cue, target, tokens, STOPS) &&
    !isParted(cue, target, tokens)
  )
}

/** وعلى, وقد, وسيواصل: a clause of its own; with a noun (ومعدات) the negated one goes on. */
const ADDED_CLAUSE = /^و(?:على|قد|ان|انه|انها|انهم|هو|هي|هم|نحن|س[يتن]\p{L}{3,})$/u

/** Whether what stands at the target is parted from the cue by a comma that opens no aside, or by "and" with a clause. */
function isParted(cue: number, target: number, tokens: Read['tokens']): boolean {
  let commas = 0
  for (let at = cue + 1; at <= target; at++) {
    const text = tokens[at]?.text ?? ''
    if (text === ',' && at < target) commas++
    else if (ADDED_CLAUSE.test(text)) return true
  }
  return commas % 2 === 1
}

/** Whether nothing between two tokens begins another clause. */
export const isOneClause = (from: number, to: number, { cues, tokens }: Read): boolean =>
  ![cues.bound, cues.aside, cues.relative].some((stops) => isBetween(stops, from, to)) &&
  !hasStop(from, to, tokens, OTHER_CLAUSE)

/** ", which [keeps 2,500 there]": told beside what is doubted or denied. */
const isInRelative = (
  cue: number,
  target: number,
  { cues, tokens }: Pick<Read, 'cues' | 'tokens'>,
): boolean => cues.relative.some((at) => cue < at && at < target && tokens[at - 1]?.text === ',')

/** The word that a negation is said of ("has not yet [ended]"), or -1. */
export function negatedWord(cue: number, { cues, tokens }: Read): number {
  for (let at = cue + 1; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'mark') return -1
    if (!cues.filler.includes(at) && !isAdverb(tokens[at]?.text ?? '')) return at
  }
  return -1
}

const isAdverb = (word: string): boolean => /^[a-z]{3,}ly$/.test(word)

/** Whether a cue turns nothing of what is told at `target`: "not … except", "never stopped". */
export function isLifted(cue: number, target: number, { cues, tokens }: Read): boolean {
  const follows = (word: number): boolean => cue < word && !hasStop(cue, word, tokens, CLAUSE_MARKS)
  return (
    cues.stopping.some((word) => follows(word) && word <= Math.max(target, cue + LIFT_REACH)) ||
    (!cues.denial.includes(cue) &&
      cues.restriction.some((word) => follows(word) && word - cue <= RESTRICTION_REACH))
  )
}

/** Whether what is told at `target` is asked, put as a condition or doubted. */
export function isOpenAt({ cues, tokens }: Read, target: number): boolean {
  const before = (cue: number): boolean => cue < target && target - cue <= DOUBT_REACH
  return (
    cues.asked ||
    cues.condition.some(before) ||
    cues.doubt.some(
      (cue) =>
        before(cue) &&
        ![cues.bound, cues.aside].some((stops) => isBetween(stops, cue, target)) &&
        !hasStop(cue, target, tokens, STOPS) &&
        !isInRelative(cue, target, { cues, tokens }),
    )
  )
}

/** How the sentence stands to what is told at token `target`: two negations leave it open. */
export function polarityOf(read: Read, target: number, since: number): { negations: number; open: boolean } {
  const negations = turnersOf(read, target, since).length
  return { negations, open: negations > 1 || isOpenAt(read, target) }
}

const isBetween = (cues: number[], from: number, to: number): boolean =>
  cues.some((cue) => from < cue && cue < to)

function hasStop(from: number, to: number, tokens: Read['tokens'], stops: ReadonlySet<string>): boolean {
  for (let at = from + 1; at < to; at++) if (stops.has(tokens[at]?.text ?? '')) return true
  return false
}
