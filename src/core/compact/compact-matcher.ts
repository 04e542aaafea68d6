import type { Lang } from '../article.ts'
import type { LexiconGroup, MatcherPack, WordClass } from '../match/matcher-pack.ts'
import { swapScript } from './swap-script.ts'

/** A matcher's data with each lexicon as one text: a line a group, its fields and forms parted by tabs. */
export type CompactMatcher = Omit<MatcherPack, 'lexicons'> & { lexicons: Partial<Record<Lang, string>> }

const HIDES = '1'

/** Throws a `RangeError` where a form holds a tab or a line break. */
export function compactMatcher({ lexicons, ...rest }: MatcherPack): CompactMatcher {
  return { ...rest, lexicons: eachLexicon(lexicons, writeLexicon) }
}

export function openMatcher({ lexicons, ...rest }: CompactMatcher): MatcherPack {
  return { ...rest, lexicons: eachLexicon(lexicons, readLexicon) }
}

function writeLexicon(groups: LexiconGroup[], lang: Lang): string {
  const lines = groups.map(({ concept, class: wordClass, hides, forms }) => {
    const odd = forms.find((form) => /[\t\n]/.test(form))
    if (odd !== undefined) throw new RangeError(`a tab or a line break in ${JSON.stringify(odd)}`)
    return [String(concept), wordClass, hides ? HIDES : '', ...forms].join('\t')
  })
  return inScript(lines.join('\n'), lang)
}

function readLexicon(text: string, lang: Lang): LexiconGroup[] {
  if (text === '') return []
  return inScript(text, lang)
    .split('\n')
    .map((line) => {
      const [concept, wordClass, hides, ...forms] = line.split('\t')
      return { concept: Number(concept), class: wordClass as WordClass, hides: hides === HIDES, forms }
    })
}

const inScript = (text: string, lang: Lang): string => (lang === 'ar' ? swapScript(text) : text)

function eachLexicon<From, To>(
  lexicons: Partial<Record<Lang, From>>,
  make: (lexicon: From, lang: Lang) => To,
): Partial<Record<Lang, To>> {
  const made: Partial<Record<Lang, To>> = {}
  for (const [lang, lexicon] of Object.entries(lexicons) as [Lang, From][]) made[lang] = make(lexicon, lang)
  return made
}
