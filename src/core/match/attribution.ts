import type { PageSpeaker } from '../mention.ts'
import { arabicVoice } from './attribution/arabic-voice.ts'
import { englishVoice } from './attribution/english-voice.ts'
import { lineSpeaker } from './attribution/line-speaker.ts'
import { isSomebody } from './attribution/somebody.ts'
import { sourceAt, type Voice } from './attribution/voice.ts'
import type { SpeakerLookup } from './known-speakers.ts'
import { type ReadSentence, tokenSpan } from './sentence.ts'

/** Who speaks in an article's sentences, which must be read in their order. */
export interface Attribution {
  read(sentence: ReadSentence): void
  /** Who spoke before the last read sentence, if its pronouns may still mean them. */
  carried(): Carried | null
  /** Who says what the last read sentence tells in its tokens `first` to `last`. */
  speakerOf(extent: { first: number; last: number }): PageSpeaker | null
}

export interface Carried {
  speaker: PageSpeaker
  /** How many sentences ago. */
  age: number
}

/** How many sentences back "he added" may look for the one who speaks. */
const CARRY = 2

/** `carried` is what an attribution had that read as far as the sentence that this one is to read first. */
export function createAttribution(knownAs: SpeakerLookup, carried: Carried | null = null): Attribution {
  let sentence: ReadSentence | null = null
  let voices: Voice[] = []
  let before = carried && { speaker: carried.speaker, at: 1 - carried.age }
  let count = 0

  /** "… he added": who spoke before it in the sentence, else in one shortly before. */
  const spoken = (voice: Voice | undefined): PageSpeaker | null => {
    if (!voice || !sentence) return null
    if (!voice.isPronoun) return speakerAt(voice, sentence, knownAs)
    const named = voices.findLast(({ isPronoun, verb }) => !isPronoun && verb < voice.verb)
    if (named) return speakerAt(named, sentence, knownAs)
    return spokeBefore()?.speaker ?? null
  }

  const spokeBefore = (): Carried | null => {
    const age = before ? count - before.at : CARRY + 1
    return before && age <= CARRY ? { speaker: before.speaker, age } : null
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
    carried: spokeBefore,
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
