import type { MentionValue } from '../../core/mention.ts'
import type { ClaimValues } from '../../core/pack/pack.ts'
import { Quote } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import type { Translator } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { CardModel } from './card-model.ts'
import { explained } from './explained.ts'

/** The page's figure or date beside the record's, and in a line how the two stand; the word for it is at a glance above. Nothing where the page gives none. */
export function Figure({ model }: { model: CardModel }) {
  const translator = useTranslator()
  const { mention, description } = model
  const { t } = translator
  if (!mention?.value || !(mention.comparison || mention.explanation)) return null
  const { value, comparison, explanation } = mention
  const record = recordValue(description.claim.values, value.kind, translator)
  if (!record) return null
  return (
    <section class="figure">
      <dl class="figure-pair">
        <div>
          <dt>{t('figure.here')}</dt>
          <dd>
            <Quote lang={model.pageLang}>{value.text}</Quote>
          </dd>
        </div>
        <div data-comparison={comparison}>
          <dt>{t('figure.record')}</dt>
          <dd>
            <bdi>{record}</bdi>
          </dd>
        </div>
      </dl>
      {explanation && <p class="note">{explained(explanation, translator)}</p>}
      {comparison === 'newer' && (
        <p class="note">
          {t('figure.newer.note', { date: formatDate(description.until, translator.locale) })}
        </p>
      )}
    </section>
  )
}

/** The record's value in words, or null where the claim holds none of that kind. */
function recordValue(values: ClaimValues, kind: MentionValue['kind'], translator: Translator): string | null {
  const { t, number, locale } = translator
  if (kind === 'count') {
    if (values.vague) return t(`figure.vague.${values.vague}`)
    if (values.count === undefined) return null
    const count = number(values.count)
    return values.approx ? t('figure.about', { value: count }) : count
  }
  const dates = values.dates ?? []
  const [only] = dates
  if (!only) return null
  if (dates.length === 1) return formatDate(only.date, locale)
  return dates
    .map(({ kind, date }) => `${t(`dates.${kind}`)} ${formatDate(date, locale)}`)
    .join(locale === 'ar' ? '، ' : ', ')
}
