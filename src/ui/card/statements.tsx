import { useId } from 'preact/hooks'
import type { ClaimDescription, StatementView } from '../../core/pack/cross-reference.ts'
import { Name } from '../shared/bdi.tsx'
import { CollapsibleList } from '../shared/collapsible-list.tsx'
import { formatDate } from '../shared/dates.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { Attribution, Place } from './attribution.tsx'
import { SideTag } from './side-tag.tsx'
import { StanceMark } from './stance-mark.tsx'

/** Who says so, along a line of time; a rule across it where the page's own day lies. */
export function Statements({ description }: { description: ClaimDescription }) {
  const { t } = useTranslator()
  const title = useId()
  const { statements, onPageDay } = description
  return (
    <section>
      <h3 id={title}>
        {t('statements.title')} <span class="aside">{t('statements.count', { n: statements.length })}</span>
      </h3>
      <CollapsibleList items={statements} class="timeline" labelledBy={title}>
        {(statement) => (
          <li
            key={`${statement.document.id} ${statement.paragraph} ${statement.cue}`}
            class="statement"
            tabIndex={-1}
          >
            {statement === onPageDay?.since[0] && <p class="since">{t('statements.since')}</p>}
            <StanceMark stance={statement.stance} />
            <StatementBody statement={statement} />
          </li>
        )}
      </CollapsibleList>
    </section>
  )
}

function StatementBody({ statement }: { statement: StatementView }) {
  const { t, locale } = useTranslator()
  const { date, stance, side, note } = statement
  return (
    <>
      <p class="when">
        <time dateTime={date.day}>{formatDate(date.day, locale)}</time>
        {date.inferred && <span class="tag">{t('statement.inferred')}</span>}
        <span class="stance">{t(`stance.${stance}`)}</span>
        {side && <SideTag side={side} />}
      </p>
      <Attribution statement={statement} />
      <Place statement={statement} />
      {note && (
        <p class="note">
          <Name text={note} />
        </p>
      )}
    </>
  )
}
