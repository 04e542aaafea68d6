import type { ClaimDescription, StatementView } from '../../core/pack/cross-reference.ts'
import { formatDate } from '../shared/dates.ts'
import type { Translator } from '../shared/locale.ts'

/** First strong isolate and its end: words of the other direction stay in their place in whatever they are pasted. */
const isolated = (text: string) => `\u2068${text}\u2069`

/**
 * The claim with its sources as plain text: in the languages of the translators one after the other, each with every
 * statement's chain, document, day, paragraph and cue, and at the end the record's edition.
 */
export function citationOf(description: ClaimDescription, translators: readonly Translator[]): string {
  return translators.map((translator) => inOneLanguage(description, translator)).join('\n\n')
}

function inOneLanguage(description: ClaimDescription, translator: Translator): string {
  const { t, local, locale } = translator
  const { claim, statements, pack, until } = description
  return [
    local(claim.text),
    ...statements.map((statement, place) => `${place + 1}. ${sourceOf(statement, translator)}`),
    t('cite.edition', {
      app: t('app.name'),
      title: local(pack.title),
      version: pack.version,
      date: formatDate(until, locale),
    }),
  ].join('\n')
}

function sourceOf(statement: StatementView, { t, local, locale, dir }: Translator): string {
  const { chain, stance, document, date, paragraph, cue } = statement
  const arrow = dir === 'rtl' ? ' ← ' : ' → '
  const comma = locale === 'ar' ? '، ' : ', '
  const who = chain
    .map(({ name, unnamed }) => (unnamed ? `${local(name)} (${t('statement.unnamed')})` : local(name)))
    .join(arrow)
  const said =
    date.kind === 'said' && date.day !== document.published
      ? [
          formatDate(date.day, locale),
          t('statement.published', { date: formatDate(document.published, locale) }),
        ]
      : [formatDate(date.day, locale)]
  const place = [...said, t('statement.paragraph', { n: paragraph })].join(comma)
  return `${who} (${t(`stance.${stance}`)})${comma}${place}: ${isolated(`«${cue}»`)}`
}
