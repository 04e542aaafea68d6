import type { Lang } from '../../src/core/article.ts'
import type { Random } from './random.ts'

const SHARE = 0.12

/** Ways to deny a whole sentence; other ones than those that the swap tests use. */
const WAYS: Record<Lang, ((sentence: string) => string)[]> = {
  en: [
    (sentence) => `It is false that ${sentence}`,
    (sentence) => `There is no truth to reports that ${sentence}`,
    (sentence) => `A spokesman rejected suggestions that ${sentence}`,
    (sentence) => `The ministry dismissed claims that ${sentence}`,
    (sentence) => `Nobody has said that ${sentence}`,
  ],
  ar: [
    (sentence) => `لا صحة للأنباء عن أن ${sentence}`,
    (sentence) => `من غير الصحيح أن ${sentence}`,
    (sentence) => `كذب المتحدث القول إن ${sentence}`,
    (sentence) => `نفت الوزارة صحة ما تردد من أن ${sentence}`,
    (sentence) => `لم يقل أحد إن ${sentence}`,
  ],
}

const OPENING =
  /^(?:The|A|An|It|Its|There|This|These|Those|His|Her|Their|Some|About|Around|Nearly|Only|Most|Both|All) /

/** The sentence denied as a whole, for a share of the sentences that can follow "that"; null for all others. */
export function denied(text: string, lang: Lang, random: Random): string | null {
  const way = WAYS[lang][random.below(WAYS[lang].length)]
  if (random.next() >= SHARE || !way || /[?؟:«"“]/.test(text)) return null
  if (lang === 'ar') return way(text)
  if (!OPENING.test(text))
    return /^[A-Z][a-z]+ (?:has|have|is|are|was|will|had|said)/.test(text) ? way(text) : null
  return way(text.charAt(0).toLowerCase() + text.slice(1))
}
