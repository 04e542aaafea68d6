import { OriginIcon } from '../shared/icons.tsx'
import { SHAPES } from '../shared/state-shapes.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { CardModel } from './card-model.ts'
import { standingOf } from './standing.ts'

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
