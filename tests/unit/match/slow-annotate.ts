import type { Lang } from '../../../src/core/article.ts'
import type { Annotation } from '../../../src/core/match/annotate.ts'
import { analyses, licensed } from '../../../src/core/match/clitics.ts'
import { type Entry, entriesOf } from '../../../src/core/match/lexicon-index.ts'
import type { LexiconGroup } from '../../../src/core/match/matcher-pack.ts'
import { GAP, GAP_REACH, isSoft } from '../../../src/core/match/phrase.ts'
import type { Token } from '../../../src/core/text/tokens.ts'

interface Words {
  tokens: Token[]
  original(index: number): string
  lang: Lang
}

/** Entries by their first word, longest first. */
export type SlowIndex = Map<string, Entry[]>

export function slowIndex(groups: LexiconGroup[], lang: Lang): SlowIndex {
  const index: SlowIndex = new Map()
  for (const group of groups)
    for (const form of group.forms)
      for (const entry of entriesOf(form, group, lang)) {
        const first = entry.words[0] as string
        const known = index.get(first)
        if (!known) index.set(first, [entry])
        else if (!known.some((other) => sameEntry(other, entry))) known.push(entry)
      }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a.concept === b.concept && a.cased === b.cased && a.words.join(' ') === b.words.join(' ')
}

/** Finds every lexicon form with strings and maps: slow, and plain enough to be believed. */
export function slowAnnotate(words: Words, index: SlowIndex): Annotation[] {
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
  return uncovered(found)
}

/** What lies in a longer form that hides is noted in the longest such, the first of equals, and left out. */
function uncovered(found: Annotation[]): Annotation[] {
  const length = ({ first, last }: Annotation): number => last - first
  const covers = (a: Annotation, b: Annotation): boolean =>
    a.hides && a.first <= b.first && b.last <= a.last && length(a) > length(b)
  const isLeft = (one: Annotation): boolean => !found.some((other) => covers(other, one))
  const byLength = (a: Annotation, b: Annotation): number => length(b) - length(a) || a.first - b.first
  // A form that hides and is itself hidden is in a longer one that hides all that it does.
  for (const one of found.filter((other) => !isLeft(other)).sort(byLength)) {
    const [longest] = found.filter((other) => isLeft(other) && covers(other, one)).sort(byLength)
    longest?.inside.push(one.concept)
  }
  return found.filter(isLeft).sort((a, b) => a.first - b.first || a.last - b.last)
}

function isConjoined(word: string, entry: Entry, lang: Lang): boolean {
  return lang === 'ar' && /^[وف]/.test(word) && word[0] !== entry.words[0]?.[0]
}

const NONE: Entry[] = []

function candidates(word: string, index: SlowIndex, lang: Lang): Entry[] {
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
