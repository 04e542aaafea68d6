import { useId } from 'preact/hooks'
import type { Mention, Reason } from '../../core/mention.ts'
import type { LocalText } from '../../core/pack/pack.ts'
import { Name, Quote } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import { CautionIcon } from '../shared/icons.tsx'
import type { MessageKey } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { ClaimDescription } from './card-model.ts'

/** How many independent voices stand behind the statements, by name. */
export function Origins({ description }: { description: ClaimDescription }) {
  const { t } = useTranslator()
  const { origins, statements } = description
  return (
    <section class="origins">
      <h3>{origins.count ? t('origins.title', { n: origins.count }) : t('origins.none')}</h3>
      {origins.who.length > 0 && (
        <ul class="names">
          {origins.who.map((who, place) => (
            <li key={place}>
              <Name text={who} />
            </li>
          ))}
        </ul>
      )}
      {statements.length > 1 && <p class="note">{t('origins.hint', { n: statements.length })}</p>}
    </section>
  )
}

/** What a reader must know of the documents behind this claim, each caution once. */
export function Cautions({ description }: { description: ClaimDescription }) {
  const { t } = useTranslator()
  const id = useId()
  const cautions = cautionsOf(description)
  if (!cautions.length) return null
  return (
    <section class="cautions" aria-labelledby={id}>
      <h3 id={id}>
        <CautionIcon /> {t('cautions.title')}
      </h3>
      <ul>
        {cautions.map(({ publisher, caution }, place) => (
          <li key={place}>
            {publisher && (
              <>
                <Name text={publisher} class="who" />
                {': '}
              </>
            )}
            <Name text={caution} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function cautionsOf(description: ClaimDescription): { publisher: LocalText | null; caution: LocalText }[] {
  const documents = new Map(description.statements.map(({ document }) => [document.id, document]))
  const ofDocuments = [...documents.values()].flatMap(({ publisher, cautions }) =>
    cautions.map((caution) => ({ publisher, caution })),
  )
  const { note } = description.claim
  return note ? [{ publisher: null, caution: note }, ...ofDocuments] : ofDocuments
}

export function RecordEnd({ description }: { description: ClaimDescription }) {
  const { t, locale } = useTranslator()
  return (
    <p class="record-end">
      {t('record.ends', { date: formatDate(description.until, locale) })} {t('record.stale')}
    </p>
  )
}

const ROLES: Record<string, MessageKey> = {
  actor: 'reasons.actor',
  event: 'reasons.event',
  place: 'reasons.place',
  value: 'reasons.value',
  time: 'reasons.time',
  title: 'reasons.title-context',
  earlier: 'reasons.earlier',
}

/** The words of the page on which the mark rests, each with the part it plays. */
export function Reasons({ mention, lang }: { mention: Mention; lang: string | undefined }) {
  const { t } = useTranslator()
  if (!mention.reasons.length) return null
  return (
    <details class="reasons">
      <summary>{t('reasons.title')}</summary>
      <p class="note">{t('reasons.lead')}</p>
      <dl>
        {mention.reasons.map((reason: Reason, place) => (
          <div key={place}>
            <dt>{t(ROLES[reason.role] ?? 'reasons.other')}</dt>
            <dd>
              <Quote lang={lang}>{reason.text}</Quote>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
