import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface Choice<Value extends string> {
  value: Value
  label: string
  /** BCP 47 code of the label where it is not the page's language. */
  lang?: string
  /** What the choice looks like, drawn. */
  sample?: ComponentChildren
}

interface Props<Value extends string> {
  legend: string
  hint?: string
  choices: readonly Choice<Value>[]
  /** One value for radio buttons, a list for check boxes. */
  chosen: Value | readonly Value[]
  onToggle: (choice: Choice<Value>, on: boolean) => void
}

/** A question with its answers side by side: the browser's own radio buttons or check boxes, on tiles. */
export function ChoiceGroup<Value extends string>({ legend, hint, choices, chosen, onToggle }: Props<Value>) {
  const id = useId()
  const isList = Array.isArray(chosen)
  return (
    <fieldset class="choice-group" aria-describedby={hint && `${id}-hint`}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input
              type={isList ? 'checkbox' : 'radio'}
              name={id}
              value={choice.value}
              checked={isList ? chosen.includes(choice.value) : chosen === choice.value}
              onChange={(event) => onToggle(choice, event.currentTarget.checked)}
            />
            <span class="choice-text">
              <span class="choice-label">
                <bdi lang={choice.lang}>{choice.label}</bdi>
              </span>
              {choice.sample}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
