import type { RecordStatement } from '../../core/pack/list-statements.ts'
import type { Claim } from '../../core/pack/pack.ts'
import { Name } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import type { Translator } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { ClaimLink } from './claim-link.tsx'
import { FigureBar, FigureScale } from './figure-bar.tsx'
import type { FigureChart } from './figures.ts'
import { voiceOf } from './words.ts'

/** The counts that the record's claims give, each with who gave it; a chart that is a table. */
export function FigureSection({ charts, claim }: { charts: readonly FigureChart[]; claim: string | null }) {
  const translator = useTranslator()
  const { t } = translator
  if (!charts.length) return null
  return (
    <section class="figures" aria-labelledby="dossier-figures">
      <h2 id="dossier-figures">{t('dossier.figures')}</h2>
      <p class="lead">{t('dossier.figures.lead')}</p>
      {charts.map((chart) => (
        <table key={`${chart.topic.id} ${chart.unit?.en}`} class="figure-table">
          <caption>
            <Name text={chart.topic.name} />
            {chart.unit && (
              <>
                {' '}
                <span class="unit">
                  (<Name text={chart.unit} />)
                </span>
              </>
            )}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('dossier.column.claim')}</th>
              <th scope="col">{t('dossier.column.figure')}</th>
              <td class="scale">
                <FigureScale chart={chart} />
              </td>
              <th scope="col">{t('dossier.column.given')}</th>
            </tr>
          </thead>
          <tbody>
            {chart.rows.map((row) => (
              <tr key={row.claim.id}>
                <th scope="row">
                  <ClaimLink claim={row.claim} current={row.claim.id === claim} />
                </th>
                <td class="amount">{amountInWords(row.claim, translator)}</td>
                <td class="scale">
                  <FigureBar row={row} chart={chart} />
                </td>
                <td>
                  <ul class="given">
                    {row.statements.map((one) => (
                      <Given key={one.id} one={one} />
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}

function Given({ one: { statement } }: { one: RecordStatement }) {
  const translator = useTranslator()
  return (
    <li>
      <bdi lang={translator.locale}>{voiceOf(statement, translator)}</bdi>{' '}
      <time dateTime={statement.date.day}>{formatDate(statement.date.day, translator.locale)}</time>
    </li>
  )
}

function amountInWords({ values }: Claim, { t, number }: Translator): string {
  if (values.vague) return t(`figure.vague.${values.vague}`)
  const count = number(values.count ?? 0)
  return values.approx ? t('figure.about', { value: count }) : count
}
