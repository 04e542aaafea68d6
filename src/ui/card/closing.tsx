import type { ClaimDescription } from '../../core/pack/cross-reference.ts'
import type { LocalText } from '../../core/pack/pack.ts'
import { Name } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import { CautionIcon, UnnamedIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'

/** How many independent voices stand behind the statements, by name. */
export function Origins({ description }: { description: ClaimDescription }) {
  const { t } = useTranslator()
  const { origins, statements } = description
  return (
    <section class="origins">
      <h3>{t('origins.title', { n: origins.length })}</h3>
      <ul class="names">
        {origins.map((origin) => (
          <li key={origin.id}>
            {origin.unnamed && <UnnamedIcon />}
            <Name text={origin.name} />
            {origin.unnamed && <span class="tag">{t('statement.unnamed')}</span>}
          </li>
        ))}
      </ul>
      {statements.length > 1 && <p class="note">{t('origins.hint', { n: statements.length })}</p>}
    </section>
  )
}

/** What a reader must know of the documents behind this claim, each caution once. */
export function Cautions({ description }: { description: ClaimDescription }) {
  const { t } = useTranslator()
  const cautions = cautionsOf(description)
  if (!cautions.length) return null
  return (
    <section class="cautions">
      <h3>
        <CautionIcon /> {t('cautions.title')}
      </h3>
      <ul>
        {cautions.map(({ publisher, caution }) => (
          <li key={caution.en}>
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
      {t('record.ends', { date: formatDate(description.until, locale) })}{' '}
      {t(description.onPageDay?.afterEnd ? 'record.silent' : 'record.later')}
    </p>
  )
}
