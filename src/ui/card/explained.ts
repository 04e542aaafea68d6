import type { Explanation } from '../../core/explanation.ts'
import type { Translator } from '../shared/locale.ts'

/** Why the page's value and the record's stand as they do, in one line of the reader's language. */
export function explained(explanation: Explanation, { t }: Pick<Translator, 't'>): string {
  switch (explanation.code) {
    case 'rounded':
      return t('figure.why.rounded', { n: explanation.percent })
    case 'other-date':
      return t(`figure.why.other-date.${explanation.unit}`, { n: explanation.n })
    case 'bound-same':
    case 'bound-allows':
    case 'bound-excludes':
      return t(`figure.why.${explanation.code}.${explanation.bound}`, { value: explanation.value })
    default: {
      const { code, ...values } = explanation
      return t(`figure.why.${code}`, values)
    }
  }
}
