import type { Article } from '../core/article.ts'
import type { Mention } from '../core/mention.ts'

/** Until the matcher lands. */
export function findMentions({ text }: Article): Mention[] {
  return [...text.matchAll(/[^\n.؟]*(?:coalition|التحالف)[^\n.؟]*/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    sentence: { start: match.index, end: match.index + match[0].length },
    claim: 'combat-mission-ended-2021',
    comparison: null,
    value: null,
    polarity: 'affirmed',
    score: 80,
    reasons: [{ role: 'actor', concept: 'coalition', text: match[0].slice(0, 10) }],
  }))
}
