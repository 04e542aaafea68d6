import type { Mention } from '../core/mention.ts'
import type { Mark } from '../page/mark.ts'
import type { ListedMention } from './messages.ts'

/** A row for each mention, in page order; a place that is linked to two claims has two. */
export function listedMentions(marks: readonly Mark[], lang: string | undefined): ListedMention[] {
  return marks.flatMap(({ id, contents }) =>
    contents.map(({ quote, claim, comparison, polarity, value }, index) => ({
      id: `${id}:${index}`,
      place: id,
      quote,
      lang,
      claim,
      comparison,
      compared: value?.kind ?? null,
      polarity,
    })),
  )
}

/** The mark of a row and which of its mentions the row is. */
export function placeOfRow(id: string): { mark: string; index: number } {
  const [mark = '', index] = id.split(':')
  return { mark, index: Number(index) || 0 }
}

/** The mention that a row stands for; null where the page no longer has it. */
export function mentionOfRow(marks: readonly Mark[], row: string): Mention | null {
  const { mark, index } = placeOfRow(row)
  return marks.find(({ id }) => id === mark)?.mentions[index] ?? null
}
