import type { Choices } from '../shared/choices.ts'
import type { MessageKey } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { type Choice, ChoiceGroup } from './choice-group.tsx'
import { type SectionProps, useChange } from './use-change.ts'

/** The fields of which one value holds. */
type SingleField = Exclude<keyof Choices, 'markedStates'>

interface Props<Field extends SingleField> extends SectionProps {
  field: Field
  hint?: string
  values: readonly Choice<Choices[Field]>[]
}

/** One field of the choices as radio buttons. */
export function SingleChoice<Field extends SingleField>({
  field,
  hint,
  values,
  choices,
  port,
}: Props<Field>) {
  const { t } = useTranslator()
  const change = useChange(port)
  const what = t(`options.${field}` satisfies MessageKey)
  return (
    <ChoiceGroup<Choices[Field]>
      legend={what}
      {...(hint !== undefined && { hint })}
      choices={values}
      chosen={choices[field]}
      onToggle={({ value, label }) => change({ [field]: value }, t('options.saved', { what, value: label }))}
    />
  )
}
