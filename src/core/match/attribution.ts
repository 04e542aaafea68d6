import type { PageSpeaker } from '../mention.ts'
import { ATTRIBUTION } from './attribution-words.ts'
import type { SpeakerLookup } from './known-speakers.ts'
import { type ReadSentence, tokenSpan } from './sentence.ts'

/** Words that name a speaker, and the word that says that they speak; token indexes, all inside. */
interface Voice {
  first: number
  last: number
  verb: number
  /** The words stand for somebody named before ("he added"). */
  isPronoun: boolean
}

/** Who speaks in an article's sentences, which must be read in their order. */
export interface Attribution {
  read(sentence: ReadSentence): void
  /** Who says what the last read sentence tells in its tokens `first` to `last`. */
  speakerOf(extent: { first: number; last: number }): PageSpeaker | null
}

/** How many sentences back "he added" may look for the one who speaks. */
const CARRY = 2
/** More words than these name nobody plainly. */
const LONGEST = 12

export function createAttribution(knownAs: SpeakerLookup): Attribution {
  let sentence: ReadSentence | null = null
  let voices: Voice[] = []
  let before: { speaker: PageSpeaker; at: number } | null = null
  let count = 0

  /** "… he added": who spoke before it in the sentence, else in one shortly before. */
  const spoken = (voice: Voice | undefined): PageSpeaker | null => {
    if (!voice || !sentence) return null
    if (!voice.isPronoun) return speakerAt(voice, sentence, knownAs)
    const named = voices.findLast(({ isPronoun, verb }) => !isPronoun && verb < voice.verb)
    if (named) return speakerAt(named, sentence, knownAs)
    return before && count - before.at <= CARRY ? before.speaker : null
  }

  return {
    read(next) {
      // Who spoke in the sentence before is whom this one's pronouns mean.
      const last = spoken(voices.at(-1))
      if (last) before = { speaker: last, at: count }
      sentence = next
      count += 1
      voices = voicesIn(next, (voice) => knownAs(speakerAt(voice, next, knownAs).text) !== undefined)
    },
    speakerOf({ first, last }) {
      if (!sentence) return null
      const { tokens, cues } = sentence
      const ahead = voices.findLast(({ verb }) => verb < last)
      if (ahead) {
        const isSetApart = cues.contrast.some((word) => ahead.verb < word && word < first)
        return isSetApart ? null : spoken(ahead)
      }
      // "…, the ministry said."
      return spoken(voices.find((voice) => voice.first > last && tokens[voice.first - 1]?.kind === 'mark'))
    },
  }
}

function speakerAt({ first, last }: Voice, sentence: ReadSentence, knownAs: SpeakerLookup): PageSpeaker {
  const { start, end } = tokenSpan(sentence, first, last)
  const text = sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
  const speaker = knownAs(text)
  return { text, start, end, ...(speaker && { speaker }) }
}

function voicesIn(sentence: ReadSentence, isKnown: (voice: Voice) => boolean): Voice[] {
  const read = sentence.lang === 'ar' ? arabicVoice : englishVoice
  const found = sentence.tokens.flatMap((_, at): Voice[] => {
    const voice = sourceAt(at, sentence) ?? read(at, sentence)
    return voice && (voice.isPronoun || isSomebody(voice, sentence) || isKnown(voice)) ? [voice] : []
  })
  const titled = lineSpeaker(sentence)
  // "The office confirms that the committee announced …": the page has it from the first.
  const told = found.filter(({ first }, i) => i === 0 || sentence.tokens[first - 1]?.text !== 'that')
  return titled && told.length === 0 ? [titled] : told
}

/** The word without the conjunction written onto it. */
function wordAt(at: number, { tokens, lang }: ReadSentence): string {
  const text = tokens[at]?.text ?? ''
  return lang === 'ar' && text.length > 3 && /^[وف]/.test(text) && !KEPT.test(text) ? text.slice(1) : text
}

/** Words whose first letter is no conjunction. */
const KEPT = /^(?:وز|وفق|واشنطن|وكال|وفد|وجود|وصول|فصا|فصي|فري|فيد|فواد)/

const isMark = (at: number, { tokens }: ReadSentence): boolean => tokens[at]?.kind === 'mark'
/** A hyphen inside a name, or the stop of "Mr."; no dash between words. */
function isInName(at: number, { tokens }: ReadSentence): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]]
  if (!before || !mark || before.end !== mark.start) return false
  return (
    /^[-'’]$/.test(mark.text) ||
    (mark.text === '.' && /^(?:mr|mrs|ms|dr|gen|lt|col|maj|u\.s|sen|rep)$/.test(before.text))
  )
}
const isQuote = (at: number, { tokens }: ReadSentence): boolean => /^["«»“”]$/.test(tokens[at]?.text ?? '')

/** "According to the ministry", بحسب بيان. */
function sourceAt(at: number, sentence: ReadSentence): Voice | null {
  const { sources } = ATTRIBUTION[sentence.lang]
  if (!sources.has(wordAt(at, sentence))) return null
  const first = at + (sentence.lang === 'en' || sentence.tokens[at + 1]?.text === 'عن' ? 2 : 1)
  return forward(first, at, sentence)
}

/** The words from `first` up to what ends a name. */
function forward(first: number, verb: number, sentence: ReadSentence): Voice | null {
  const { ends } = ATTRIBUTION[sentence.lang]
  let last = first - 1
  if (isQuote(first, sentence)) {
    const closing = sentence.tokens.findIndex((_, at) => at > first && isQuote(at, sentence))
    return closing > first + 1 ? { first: first + 1, last: closing - 1, verb, isPronoun: false } : null
  }
  for (let at = first; at < sentence.tokens.length; at++) {
    const text = sentence.tokens[at]?.text ?? ''
    if (isMark(at, sentence) && !isInName(at, sentence) && !isQuote(at, sentence)) break
    if (ends.has(text) && !isPartOf(at, first, sentence)) break
    last = at
  }
  return last < first || last - first >= LONGEST ? null : { first, last, verb, isPronoun: false }
}

/** "A member of", عضو في: what follows the first word of an office belongs to it. */
const isPartOf = (at: number, first: number, { tokens }: ReadSentence): boolean =>
  at === first + 1 && /^(?:في|عن|of|at|in)$/.test(tokens[at]?.text ?? '')

/** A verb of saying with the speaker before it, as English has it. */
function englishVoice(verb: number, sentence: ReadSentence): Voice | null {
  const { tokens } = sentence
  const { verbs, auxiliaries, pronouns } = ATTRIBUTION.en
  const text = (at: number): string => tokens[at]?.text ?? ''
  // "States" is a country's more often than a verb.
  if (!verbs.has(text(verb)) || /^\p{Lu}/u.test(sentence.original(verb))) return null
  let last = verb - 1
  while (last >= 0 && auxiliaries.has(text(last))) last--
  if (pronouns.has(text(last))) return { first: last, last, verb, isPronoun: true }
  if (isMark(last, sentence)) last = nameBeforeAside(last, sentence)
  const first = nameStart(last, sentence)
  return first < 0 || first > last || last - first >= LONGEST ? null : { first, last, verb, isPronoun: false }
}

/** "Qasim al-Araji, the adviser, said": the last word before the aside that ends at `comma`; -1 without one. */
function nameBeforeAside(comma: number, { tokens }: ReadSentence): number {
  if (tokens[comma]?.text !== ',') return -1
  const opening = tokens.findLastIndex(({ text }, at) => text === ',' && at < comma)
  return opening > 0 ? opening - 1 : -1
}

const CLAUSE_WORDS = new Set([
  'that',
  'when',
  'which',
  'while',
  'but',
  'because',
  'where',
  'although',
  'though',
  'as',
  'if',
  'whether',
  'and',
  'who',
  'after',
  'before',
  'since',
  'yet',
  'what',
])

const ARTICLES = new Set(['the', 'a', 'an'])
const PREPOSITIONS = new Set(['of', 'for', 'in', 'on', 'to', 'by', 'at', 'with', 'from', 'against'])

function nameStart(last: number, sentence: ReadSentence): number {
  let first = last
  if (last < 0) return -1
  for (let at = last; at >= 0; at--) {
    const text = sentence.tokens[at]?.text ?? ''
    if ((isMark(at, sentence) && !isInName(at, sentence)) || CLAUSE_WORDS.has(text)) break
    first = at
  }
  // "By evening | the ministry"
  const text = (at: number): string => sentence.tokens[at]?.text ?? ''
  for (let at = last; at > first; at--)
    if (ARTICLES.has(text(at)) && !PREPOSITIONS.has(text(at - 1))) return at
  return first
}

/** A verb of saying with the speaker after it, or nobody ("and added that"), or before it as headlines have it. */
function arabicVoice(verb: number, sentence: ReadSentence): Voice | null {
  const { tokens } = sentence
  const { verbs, ends } = ATTRIBUTION.ar
  if (!verbs.has(wordAt(verb, sentence))) return null
  const next = tokens[verb + 1]?.text ?? ''
  const afterBeing = beingBefore(verb, sentence)
  if (afterBeing) return afterBeing
  if (ends.has(next) || next === 'ب' || next === 'بالقول' || tokens[verb + 1]?.text === ':')
    return headline(verb, sentence) ?? { first: verb, last: verb, verb, isPronoun: true }
  return headline(verb, sentence) ?? forward(verb + 1, verb, sentence)
}

/** وكانت وزارة الخارجية قد كشفت: the speaker stands between. */
function beingBefore(verb: number, sentence: ReadSentence): Voice | null {
  if (sentence.tokens[verb - 1]?.text !== 'قد') return null
  for (let at = verb - 2; at >= 0 && verb - at <= LONGEST; at--) {
    if (isMark(at, sentence) && !isQuote(at, sentence)) return null
    if (/^كان(?:ت)?$/.test(wordAt(at, sentence)))
      return at + 1 <= verb - 2 ? { first: at + 1, last: verb - 2, verb, isPronoun: false } : null
  }
  return null
}

/** بغداد تنفي …: a line that begins with the speaker, after an hour or an outlet's name. */
function headline(verb: number, sentence: ReadSentence): Voice | null {
  const start = lineStart(verb, sentence)
  const { verbs, ends } = ATTRIBUTION.ar
  if (verb === start || verb - start > 5 || !/^[يت]/.test(sentence.tokens[verb]?.text ?? '')) return null
  for (let at = start; at < verb; at++)
    if (
      (at > start && wordAt(at, sentence) !== sentence.tokens[at]?.text) ||
      verbs.has(wordAt(at, sentence)) ||
      ends.has(sentence.tokens[at]?.text ?? '') ||
      (isMark(at, sentence) && !isQuote(at, sentence))
    )
      return null
  return { first: start, last: verb - 1, verb, isPronoun: false }
}

/** Where the line's own words begin: after its last colon, number or dash before `verb`. */
function lineStart(verb: number, { tokens }: ReadSentence): number {
  return (
    tokens.findLastIndex(
      ({ text, kind }, at) => at < verb && (text === ':' || text === '.' || kind === 'number'),
    ) + 1
  )
}

/** The most words before the colon of a line's speaker. */
const LONGEST_LINE_SPEAKER = 4

/** "Foreign minister: …": a line that begins with an office and a colon, after an hour or an outlet's name. */
function lineSpeaker(sentence: ReadSentence): Voice | null {
  const { tokens, lang } = sentence
  const { offices, verbs } = ATTRIBUTION[lang]
  const colon = tokens.findIndex(
    ({ text }, at) =>
      text === ':' && tokens[at - 1]?.kind === 'word' && offices.has(tokens[officeBefore(at)]?.text ?? ''),
  )
  const first = tokens.findLastIndex(({ kind }, at) => at < colon && kind !== 'word') + 1
  if (colon < 1 || colon - first > LONGEST_LINE_SPEAKER) return null
  const isSaid = tokens.slice(first, colon).some(({ text }) => verbs.has(text))
  return isSaid ? null : { first, last: colon - 1, verb: colon, isPronoun: false }

  // Arabic names the office first, English last.
  function officeBefore(at: number): number {
    return lang === 'en'
      ? at - 1
      : tokens.findLastIndex(({ kind }, other) => other < at && kind !== 'word') + 1
  }
}

/** A name or an office, not just anybody. */
function isSomebody({ first, last }: Voice, sentence: ReadSentence): boolean {
  const { offices, nobody } = ATTRIBUTION[sentence.lang]
  const own = sentence.tokens.slice(first, last + 1)
  if (nobody.has(own[0]?.text ?? '') || own.some(({ kind, text }) => kind === 'number' || UNSAID.has(text)))
    return false
  return own.some(({ text }) => offices.has(text)) || isNamed({ first, last }, sentence)
}

/** "Has neither confirmed nor denied" says nothing. */
const UNSAID = new Set(['neither', 'nor', 'not', 'never', 'declined', 'refused'])

/** In English a capital tells a name; at the head of a sentence every word has one. */
function isNamed({ first, last }: Pick<Voice, 'first' | 'last'>, sentence: ReadSentence): boolean {
  if (sentence.lang !== 'en') return false
  for (let at = first; at <= last; at++)
    if (/^\p{Lu}/u.test(sentence.original(at)) && !COMMON.has(sentence.tokens[at]?.text ?? '')) return true
  return false
}

const COMMON = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'in',
  'on',
  'at',
  'by',
  'for',
  'after',
  'asked',
  'every',
  'now',
])
