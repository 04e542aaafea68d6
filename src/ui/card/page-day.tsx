import type { ClaimDescription, OnPageDay } from '../../core/pack/cross-reference.ts'
import { Name } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import { useTranslator } from '../shared/translator-context.ts'

/** What the record said on the page's day, and what since. Nothing where the day is unknown, or later than the record. */
export function PageDay({ description }: { description: ClaimDescription }) {
  const { t, locale } = useTranslator()
  const { onPageDay } = description
  if (!onPageDay || onPageDay.afterEnd) return null
  const { day } = onPageDay
  return (
    <section class="page-day">
      <h3>{t('pageDay.title', { date: formatDate(day, locale) })}</h3>
      <ol>
        <li>
          <Held onPageDay={onPageDay} />
        </li>
        <li>
          <Since onPageDay={onPageDay} />
        </li>
      </ol>
    </section>
  )
}

function Held({ onPageDay: { held } }: { onPageDay: OnPageDay }) {
  const { t, rich, locale } = useTranslator()
  const last = held.at(-1)
  if (!last) return <>{t('pageDay.none')}</>
  const [first] = last.chain
  return (
    <>
      {t('pageDay.held', { n: held.length })}{' '}
      <span class="aside">
        {rich(held.length > 1 ? 'pageDay.last' : 'related.sources', {
          who: first && <Name text={first.name} />,
          date: formatDate(last.date.day, locale),
        })}
      </span>
    </>
  )
}

function Since({ onPageDay: { since, updatesSince } }: { onPageDay: OnPageDay }) {
  const { t } = useTranslator()
  const told = [
    since.length > 0 ? t('pageDay.since', { n: since.length }) : '',
    updatesSince.length > 0 ? t('pageDay.changed', { n: updatesSince.length }) : '',
  ].filter(Boolean)
  return <>{told.join(' ') || t('pageDay.nothingSince')}</>
}
