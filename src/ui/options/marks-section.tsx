import { HIGHLIGHT_STYLES, MARKED_STATES, type MarkedState, OPENINGS } from '../shared/choices.ts'
import { ComparisonIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { SingleChoice } from './single-choice.tsx'
import { type SectionProps, useChange } from './use-change.ts'

/** How marks look, which passages have one, and how it opens. */
export function MarksSection(props: SectionProps) {
  const { t } = useTranslator()
  const change = useChange(props.port)
  const { markedStates } = props.choices

  function toggle(state: MarkedState, { label: value, on }: { label: string; on: boolean }) {
    const others = markedStates.filter((one) => one !== state)
    change(
      { markedStates: on ? [...others, state] : others },
      t(on ? 'options.saved.on' : 'options.saved.off', { value }),
    )
  }

  return (
    <>
      <SingleChoice
        {...props}
        field="highlight"
        values={HIGHLIGHT_STYLES.map((value) => ({
          value,
          label: t(`options.highlight.${value}`),
          sample: (
            <span class="mark-sample" aria-hidden="true">
              <span data-look={value}>{t('options.highlight.sample')}</span>
            </span>
          ),
        }))}
      />
      <ChoiceGroup<MarkedState>
        legend={t('options.markedStates')}
        hint={t('options.markedStates.hint')}
        choices={MARKED_STATES.map((value) => ({
          value,
          label: t(`options.markedStates.${value}`),
          sample: value !== 'uncompared' && <ComparisonIcon kind={value} />,
        }))}
        chosen={markedStates}
        onToggle={({ value, label }, on) => toggle(value, { label, on })}
      />
      <SingleChoice
        {...props}
        field="openOn"
        hint={t('options.openOn.hint')}
        values={OPENINGS.map((value) => ({ value, label: t(`options.openOn.${value}`) }))}
      />
    </>
  )
}
