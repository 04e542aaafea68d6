import type { Lang } from '../article.ts'
import type { Token } from '../text/tokens.ts'
import { analyses, licensed } from './clitics.ts'
import type { Entry, LexiconIndex } from './lexicon-index.ts'
import { GAP, GAP_REACH, isSoft } from './phrase.ts'

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

export interface Words {
  tokens: Token[]
  /** The text before folding of the token at an index, for forms that count in one case only. */
  original(index: number): string
  lang: Lang
}

/** Finds every lexicon form in the tokens; what stands inside a longer form that hides it is left out. */
export function annotate(words: Words, index: LexiconIndex): Annotation[] {
  const found: Annotation[] = []
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at] as Token
    if (token.kind === 'mark') continue
    for (const entry of candidates(token.text, index, words.lang)) {
      const last = entryEnd(entry, at, words)
      if (last >= 0)
        found.push({
          concept: entry.concept,
          first: at,
          last,
          hides: entry.hides && !entry.words.includes(GAP),
          conjoined: isConjoined(token.text, entry, words.lang),
          inside: [],
          resolved: false,
        })
    }
  }
  return withoutCovered(found)
}

function isConjoined(word: string, entry: Entry, lang: Lang): boolean {
  return lang === 'ar' && /^[وف]/.test(word) && word[0] !== entry.words[0]?.[0]
}

const NONE: Entry[] = []

function candidates(word: string, index: LexiconIndex, lang: Lang): Entry[] {
  if (lang !== 'ar') return index.get(word) ?? NONE
  const entries = new Set<Entry>()
  // A pronoun closes the phrase: "their mission", never "their mission combat".
  for (const analysis of analyses(word))
    for (const entry of index.get(analysis.stem) ?? NONE)
      if (
        licensed(entry.class, analysis) &&
        (analysis.after === '' || entry.words.length === 1 || isEnding(analysis.after))
      )
        entries.add(entry)
  return [...entries]
}

const isEnding = (after: string): boolean =>
  after === 'ا' || after === 'ين' || after === 'تين' || after === 'ون'

/** The token at which the entry ends when it begins at `at`, or -1. */
function entryEnd(entry: Entry, at: number, { tokens, original, lang }: Words): number {
  if (entry.cased !== null && entry.words.length === 1 && original(at) !== entry.cased) return -1
  let here = at
  for (let i = 1; i < entry.words.length; i++) {
    const word = entry.words[i] as string
    if (word !== GAP) {
      here = nextWord(tokens, here)
      if (here < 0 || !sameWord(tokens[here] as Token, word, lang)) return -1
      continue
    }
    here = afterGap(tokens, here, entry.words[++i] as string, lang)
    if (here < 0) return -1
  }
  return here
}

function afterGap(tokens: Token[], from: number, word: string, lang: Lang): number {
  let here = from
  for (let step = 0; step <= GAP_REACH; step++) {
    here = nextWord(tokens, here)
    if (here < 0) return -1
    if (sameWord(tokens[here] as Token, word, lang)) return here
  }
  return -1
}

/** The next word or number, across soft marks only; -1 at any other mark. */
function nextWord(tokens: Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (isSoft(token)) continue
    return token.kind === 'mark' ? -1 : at
  }
  return -1
}

/** Inside an Arabic phrase the article is free: لجنة عسكرية عليا and اللجنة العسكرية العليا are one form. */
function sameWord({ text }: Token, word: string, lang: Lang): boolean {
  if (text === word) return true
  if (lang !== 'ar') return false
  return text === `ال${word}` || word === `ال${text}` || text === `${word}ا`
}

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
