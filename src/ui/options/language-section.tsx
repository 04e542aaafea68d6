import { catalogues, type Locale } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { Choice } from './choice-group.tsx'
import { SingleChoice } from './single-choice.tsx'
import type { SectionProps } from './use-change.ts'

/** Each language by its own name, for those who do not read the present one. */
const LANGUAGES = (Object.keys(catalogues) as Locale[]).map((value): Choice<Locale> => {
  const name = catalogues[value]['language.self']
  return { value, label: typeof name === 'string' ? name : name.other, lang: value }
})

/** The languages of the interface and of cards. */
export function LanguageSection(props: SectionProps) {
  const { t } = useTranslator()
  return (
    <>
      <SingleChoice
        {...props}
        field="language"
        hint={t('options.language.hint')}
        values={[{ value: 'auto', label: t('options.language.auto') }, ...LANGUAGES]}
      />
      <SingleChoice
        {...props}
        field="cardLanguage"
        hint={t('options.cardLanguage.hint')}
        values={[{ value: 'auto', label: t('options.cardLanguage.auto') }, ...LANGUAGES]}
      />
    </>
  )
}
