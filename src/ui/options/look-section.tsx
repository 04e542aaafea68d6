import { DENSITIES, TEXT_SIZES } from '../shared/choices.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { SingleChoice } from './single-choice.tsx'
import type { SectionProps } from './use-change.ts'

/** Text size and spacing; the page itself shows what they do. */
export function LookSection(props: SectionProps) {
  const { t } = useTranslator()
  return (
    <>
      <SingleChoice
        {...props}
        field="textSize"
        values={TEXT_SIZES.map((value) => ({
          value,
          label: t(`options.textSize.${value}`),
          sample: (
            <span class="size-sample" data-size={value} aria-hidden="true">
              {t('options.textSize.sample')}
            </span>
          ),
        }))}
      />
      <SingleChoice
        {...props}
        field="density"
        values={DENSITIES.map((value) => ({
          value,
          label: t(`options.density.${value}`),
          sample: (
            <span class="density-sample" data-density-sample={value} aria-hidden="true">
              <span />
              <span />
              <span />
            </span>
          ),
        }))}
      />
    </>
  )
}
