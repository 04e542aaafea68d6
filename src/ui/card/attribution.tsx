import { Fragment } from 'preact'
import { Name, Quote } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import { ArrowIcon, UnnamedIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { ChainLink, StatementView } from './card-model.ts'

/** From mouth to print: who spoke, who passed it on, who published it, and where in that text it stands. */
export function Attribution({ statement }: { statement: StatementView }) {
  const { t } = useTranslator()
  const [first, ...rest] = statement.chain
  return (
    <ol class="chain" aria-label={t('statement.chain')}>
      {first && (
        <li class="chain-first">
          <Link link={first} />
        </li>
      )}
      {rest.map((link, place) => (
        <li key={place} class="chain-step">
          <ArrowIcon />
          <span>
            <Link link={link} />
            {link.kind === 'publisher' && <Place statement={statement} />}
          </span>
        </li>
      ))}
      {first?.kind === 'publisher' && (
        <li class="chain-step">
          <Place statement={statement} />
        </li>
      )}
    </ol>
  )
}

function Link({ link }: { link: ChainLink }) {
  const { t } = useTranslator()
  return (
    <Fragment>
      {link.unnamed && <UnnamedIcon />}
      {link.name ? (
        <Name text={link.name} class="who" />
      ) : (
        <span class="who">{t('statement.noSpeaker')}</span>
      )}
      {link.unnamed && link.name && <span class="tag">{t('statement.unnamed')}</span>}
      {link.role && (
        <span class="role">
          <Name text={link.role} />
        </span>
      )}
    </Fragment>
  )
}

function Place({ statement }: { statement: StatementView }) {
  const { t, locale } = useTranslator()
  const { document, paragraph } = statement
  return (
    <span class="place">
      {document.publisherInferred && <span class="tag">{t('statement.publisherInferred')}</span>}
      <span>{formatDate(document.published, locale)}</span>
      {document.publishedInferred && <span class="tag">{t('statement.inferred')}</span>}
      <span>{t('statement.paragraph', { n: paragraph })}</span>
    </span>
  )
}

/** A few words in the source's language by which a reader finds the place in it. */
export function Cue({ statement }: { statement: StatementView }) {
  const { t } = useTranslator()
  return (
    <p class="cue">
      <span class="hidden">{t('statement.cue')}: </span>
      <Quote lang={statement.document.language}>{statement.cue}</Quote>
    </p>
  )
}
