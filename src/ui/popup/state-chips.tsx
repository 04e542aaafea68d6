import { comparisonWord, SHAPES, type StateWord } from '../shared/state-shapes.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { PageItem, Unmarked } from './popup-port.ts'

/** How a mention stands to the record, in words: on this page first, then in the record itself. */
export function stateWords({
  comparison,
  compared,
  polarity,
  differs,
  revised,
  oneOrigin,
}: PageItem): StateWord[] {
  const words: StateWord[] = []
  if (comparison) words.push(comparisonWord(comparison, compared))
  if (polarity !== 'affirmed') words.push(polarity)
  if (differs) words.push('differ')
  if (revised) words.push('later')
  if (oneOrigin) words.push('single')
  return words.length ? words : ['recorded']
}

interface Props {
  item: PageItem
  /** Said where the place in the list does not say it. */
  unmarked?: Unmarked | null
}

export function StateChips({ item, unmarked = null }: Props) {
  const { t } = useTranslator()
  return (
    <span class="chips">
      {unmarked && (
        <span class="chip" data-state="unmarked">
          {t(`panel.facet.${unmarked}`)}
        </span>
      )}
      {stateWords(item).map((word) => (
        <span key={word} class="chip" data-state={word}>
          {SHAPES[word]()}
          {t(`state.${word}`)}
        </span>
      ))}
    </span>
  )
}
