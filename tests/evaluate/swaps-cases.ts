import type { ClaimCase } from '../cases/match/claim-case.ts'
import type { LabelledArticle } from './labelled.ts'

/** A sentence case as a labelled article of one sentence. */
export function caseArticle(
  { title, text, published, claims }: ClaimCase,
  i: number,
  lang: 'ar' | 'en',
): LabelledArticle {
  return {
    id: `${lang}-case-${i + 1}`,
    lang,
    published: published ?? '2024-01-25',
    style: 'case',
    kind: 'on-topic',
    title: title ?? '',
    sentences: [
      {
        text,
        claims: claims.map((claim) => claim.split('=')[0] as string),
        related: [],
        compare: {},
        standing: {},
      },
    ],
  }
}
