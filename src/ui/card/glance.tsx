import type { ComponentChild } from 'preact'
import {
  AgreeIcon,
  ComparisonIcon,
  DeniedIcon,
  ForkIcon,
  LaterIcon,
  OpenIcon,
  OriginIcon,
  SingleIcon,
} from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { CardModel } from './card-model.ts'
import { type Standing, standingOf } from './standing.ts'

const SHAPES: Record<Standing, () => ComponentChild> = {
  same: () => <ComparisonIcon kind="same" />,
  different: () => <ComparisonIcon kind="different" />,
  'same-date': () => <ComparisonIcon kind="same" />,
  'different-date': () => <ComparisonIcon kind="different" />,
  newer: () => <ComparisonIcon kind="newer" />,
  denied: DeniedIcon,
  open: OpenIcon,
  agree: AgreeIcon,
  differ: ForkIcon,
  single: SingleIcon,
  later: LaterIcon,
}

/** How page and record stand, in one line of words and shapes, for those who read no further. */
export function Glance({ model }: { model: CardModel }) {
  const { t } = useTranslator()
  const { origins } = model.description
  return (
    <ul class="glance">
      {standingOf(model).map((word) => (
        <li key={word} class="state" data-state={word}>
          {SHAPES[word]()}
          {t(`state.${word}`)}
        </li>
      ))}
      {origins.length > 1 && (
        <li>
          <OriginIcon />
          {t('origins.title', { n: origins.length })}
        </li>
      )}
    </ul>
  )
}
