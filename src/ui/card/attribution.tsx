import type { ChainStep, StatementView } from '../../core/pack/cross-reference.ts'
import { Name, Quote } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import { ArrowIcon, CautionIcon, UnnamedIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'

/** From mouth to print: who spoke, who passed it on, who published it. */
export function Attribution({ statement }: { statement: StatementView }) {
  const { t } = useTranslator()
  const steps =
    statement.speaker || statement.chain.length === 1 ? statement.chain : [null, ...statement.chain]
  return (
    <ol class="chain" aria-label={t('statement.chain')}>
      {steps.map((step, place) => (
        <li
          key={step ? `${step.part} ${step.name.en}` : 'nobody'}
          class={place ? 'chain-step' : 'chain-first'}
        >
          {place > 0 && <ArrowIcon />}
          <span>{step ? <Who step={step} /> : <Nobody />}</span>
        </li>
      ))}
    </ol>
  )
}

function Who({ step }: { step: ChainStep }) {
  const { t } = useTranslator()
  return (
    <>
      {step.unnamed && <UnnamedIcon />}
      <Name text={step.name} class="who" />
      {step.unnamed && <span class="tag">{t('statement.unnamed')}</span>}
      {step.inferred && <span class="tag">{t('statement.publisherInferred')}</span>}
      {step.role && <Name text={step.role} class="role" />}
    </>
  )
}

/** The chain begins with somebody whom the document leaves out. */
function Nobody() {
  const { t } = useTranslator()
  return (
    <>
      <UnnamedIcon />
      <span class="who">{t('statement.noSpeaker')}</span>
    </>
  )
}

/** Where in the source it stands: its day, the paragraph, and a few words by which a reader finds it. */
export function Place({ statement }: { statement: StatementView }) {
  const { t, locale } = useTranslator()
  const { document, date, paragraph, cue } = statement
  return (
    <p class="place">
      {date.kind === 'said' && (
        <span>
          {t('statement.published', { date: formatDate(document.published, locale) })}
          {document.publishedInferred && <span class="tag">{t('statement.inferred')}</span>}
        </span>
      )}
      <span>{t('statement.paragraph', { n: paragraph })}</span>
      {document.cautions.length > 0 && (
        <span>
          <CautionIcon />
          <span class="hidden">{t('cautions.title')}</span>
        </span>
      )}
      <span class="cue">
        <span class="hidden">{t('statement.cue')}: </span>
        <Quote lang={document.language}>{cue}</Quote>
      </span>
    </p>
  )
}
