import type { ComponentChild } from 'preact'
import { ComparisonIcon, DeniedIcon, ForkIcon, LaterIcon, OpenIcon, OriginIcon } from '../shared/icons.tsx'
import type { Under } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { PageItem, Unmarked } from './popup-port.ts'

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
          {SHAPES[word]}
          {t(`state.${word}`)}
        </span>
      ))}
    </span>
  )
}
