import { useId } from 'preact/hooks'
import { Name } from '../shared/bdi.tsx'
import { CollapsibleList } from '../shared/collapsible-list.tsx'
import { formatDate } from '../shared/dates.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { Attribution, Cue } from './attribution.tsx'
import type { StatementView } from './card-model.ts'
import { StanceMark } from './stance-mark.tsx'

/** Who says so, along a line of time; a rule across it where the page's own day lies. */
export function Statements({ statements }: { statements: StatementView[] }) {
  const { t } = useTranslator()
  const title = useId()
  const firstSince = statements.findIndex((statement) => statement.since)
  return (
    <section>
      <h3 id={title}>
        {t('statements.title')} <span class="aside">{t('statements.count', { n: statements.length })}</span>
      </h3>
      <CollapsibleList items={statements} class="timeline" labelledBy={title}>
        {(statement, place) => (
          <StatementItem
            key={`${statement.document.id}/${statement.paragraph}/${place}`}
            statement={statement}
            divided={place === firstSince && place > 0}
          />
        )}
      </CollapsibleList>
    </section>
  )
}

function StatementItem({ statement, divided }: { statement: StatementView; divided: boolean }) {
  const { t, locale } = useTranslator()
  const { date, stance, side, note } = statement
  return (
    <li class="statement" data-stance={stance} tabIndex={-1}>
      {divided && <p class="since">{t('statements.since')}</p>}
      <StanceMark stance={stance} />
      <p class="when">
        <time dateTime={date.day}>{formatDate(date.day, locale)}</time>
        {date.inferred && <span class="tag">{t('statement.inferred')}</span>}
        <span class="stance">{t(`stance.${stance}`)}</span>
        {side && <Name text={side.name} class="side" />}
      </p>
      <Attribution statement={statement} />
      <Cue statement={statement} />
      {note && (
        <p class="note">
          <Name text={note} />
        </p>
      )}
    </li>
  )
}
