import { ComparisonIcon } from '../shared/icons.tsx'
import type { Under } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { PageItem } from './popup-port.ts'

export type StateWord = Under<'state'>

/** How a mention stands to the record, in words: on this page first, then in the record itself. */
export function stateWords({ comparison, polarity, differs, revised }: PageItem): StateWord[] {
  const words: StateWord[] = []
  if (comparison) words.push(comparison)
  if (polarity !== 'affirmed') words.push(polarity)
  if (differs) words.push('differ')
  if (revised) words.push('later')
  return words.length ? words : ['recorded']
}

export function StateChips({ item }: { item: PageItem }) {
  const { t } = useTranslator()
  return (
    <span class="chips">
      {stateWords(item).map((word) => (
        <span key={word} class="chip" data-state={word}>
          {(word === 'same' || word === 'different' || word === 'newer') && <ComparisonIcon kind={word} />}
          {t(`state.${word}`)}
        </span>
      ))}
    </span>
  )
}
