import type { Lang } from '../article.ts'
import type { Scan } from '../text/scan.ts'
import type { Token } from '../text/tokens.ts'
import { findForms } from './find-forms.ts'
import { HIT } from './form-hits.ts'
import type { Entry, LexiconIndex } from './lexicon-index.ts'
import { GAP } from './phrase.ts'

/** A concept's place in a sentence; `first` and `last` are token indexes, both inside. */
export interface Annotation {
  concept: number
  first: number
  last: number
  /** Hides shorter forms inside it. */
  hides: boolean
  /** An Arabic conjunction is attached to its first word: a clause may begin here. */
  conjoined: boolean
  /** Concepts named inside it and hidden by it: "Iraqi" in "Iraqi government". */
  inside: number[]
  /** Made out of context, not named ("the coalition" for the coalition named before). */
  resolved: boolean
}

/** Tokens of a scanned text, from the scan's `base`th on. */
export interface Words {
  tokens: Token[]
  lang: Lang
  scan: Scan
  base: number
  /** Where in the scanned text the tokens' text ends. */
  to: number
}

/** Finds every lexicon form in the tokens; what stands inside a longer form that hides it is left out. */
export function annotate(words: Words, index: LexiconIndex): Annotation[] {
  const { scan, base, tokens, to, lang } = words
  const hits = findForms(scan, { first: base, end: base + tokens.length, to }, index)
  const found: Annotation[] = []
  for (let i = 0; i < hits.count; i++) {
    const [number = 0, from = 0, to = 0] = hits.rows.subarray(i * HIT, (i + 1) * HIT)
    const entry = index.entries[number] as Entry
    const first = from - base
    found.push({
      concept: entry.concept,
      first,
      last: to - base,
      hides: entry.hides && !entry.words.includes(GAP),
      conjoined: lang === 'ar' && isConjoined(tokens[first]?.text ?? '', entry),
      inside: [],
      resolved: false,
    })
  }
  return withoutCovered(found)
}

function isConjoined(word: string, { words: [form] }: Entry): boolean {
  return (word[0] === 'و' || word[0] === 'ف') && word[0] !== form?.[0]
}

/** Of forms found, those that no longer one hides; what it hides is noted in it. */
function withoutCovered(found: Annotation[]): Annotation[] {
  const longest = [...found].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const kept: Annotation[] = []
  for (const annotation of longest) {
    const cover = kept.find(
      (other) =>
        other.hides &&
        other.first <= annotation.first &&
        other.last >= annotation.last &&
        other.last - other.first > annotation.last - annotation.first,
    )
    if (cover) cover.inside.push(annotation.concept, ...annotation.inside)
    else kept.push(annotation)
  }
  return kept.sort((a, b) => a.first - b.first || a.last - b.last)
}
