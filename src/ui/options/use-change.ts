import type { Choices } from '../shared/choices.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { OptionsPort } from './options-port.ts'
import { useTell } from './tell.ts'

export interface SectionProps {
  choices: Choices
  port: OptionsPort
}

/** Keeps a change and says so in `saved`, or says that it was not kept. */
export function useChange(port: OptionsPort): (changes: Partial<Choices>, saved: string) => void {
  const { t } = useTranslator()
  const tell = useTell()
  return (changes, saved) =>
    void port.change(changes).then((kept) => tell({ text: kept ? saved : t('options.notSaved') }))
}
