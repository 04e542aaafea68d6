import type { ComponentChild } from 'preact'
import { ComparisonIcon, DeniedIcon, ForkIcon, LaterIcon, OpenIcon, OriginIcon } from '../shared/icons.tsx'
import type { Under } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { PageItem } from './popup-port.ts'

export type StateWord = Exclude<Under<'state'>, 'agree' | 'single'>

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
  if (comparison)
    words.push(compared === 'date' && comparison !== 'newer' ? `${comparison}-date` : comparison)
  if (polarity !== 'affirmed') words.push(polarity)
  if (differs) words.push('differ')
  if (revised) words.push('later')
  if (oneOrigin) words.push('one-origin')
  return words.length ? words : ['recorded']
}

const SHAPES: Record<StateWord, ComponentChild> = {
  same: <ComparisonIcon kind="same" />,
  different: <ComparisonIcon kind="different" />,
  'same-date': <ComparisonIcon kind="same" />,
  'different-date': <ComparisonIcon kind="different" />,
  newer: <ComparisonIcon kind="newer" />,
  denied: <DeniedIcon />,
  open: <OpenIcon />,
  differ: <ForkIcon />,
  later: <LaterIcon />,
  'one-origin': <OriginIcon />,
  recorded: null,
}

interface Props {
  item: PageItem
  /** Say that it is not marked on the page, where its place in the list does not. */
  possible?: boolean
}

export function StateChips({ item, possible = false }: Props) {
  const { t } = useTranslator()
  return (
    <span class="chips">
      {possible && (
        <span class="chip" data-state="possible">
          {t('panel.facet.possible')}
        </span>
      )}
      {stateWords(item).map((word) => (
        <span key={word} class="chip" data-state={word}>
          {SHAPES[word]}
          {t(`state.${word}`)}
        </span>
      ))}
    </span>
  )
}
