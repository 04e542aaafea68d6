import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { RelatedClaim, StatementView } from '../../core/pack/cross-reference.ts'
import type { LocalText } from '../../core/pack/pack.ts'
import { Name } from '../shared/bdi.tsx'
import { CollapsibleList } from '../shared/collapsible-list.tsx'
import { formatDate } from '../shared/dates.ts'
import type { MessageKey } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'

interface Props {
  title: MessageKey
  claims: RelatedClaim[]
  /** Opens that claim's own record, where the place can show it. */
  onClaim?: ((id: string) => void) | undefined
  label?: (related: RelatedClaim) => ComponentChildren
}

/** Other claims of the record that stand to this one in one way. Nothing where there are none. */
export function Related({ title, claims, onClaim, label }: Props) {
  const { t } = useTranslator()
  const id = useId()
  if (!claims.length) return null
  return (
    <section>
      <h3 id={id}>{t(title)}</h3>
      <CollapsibleList items={claims} class="accounts" labelledBy={id}>
        {(related) => (
          <li key={related.claim.id} class="account" data-kind={related.kind} tabIndex={-1}>
            {label && <p class="account-head">{label(related)}</p>}
            <ClaimText text={related.claim.text} onOpen={onClaim && (() => onClaim(related.claim.id))} />
            <Source statement={related.statements[0]} />
          </li>
        )}
      </CollapsibleList>
    </section>
  )
}

/** A claim's text, as a button where it can be opened. */
export function ClaimText({ text, onOpen }: { text: LocalText; onOpen: (() => void) | undefined }) {
  if (!onOpen)
    return (
      <p class="account-text">
        <Name text={text} />
      </p>
    )
  return (
    <button type="button" class="account-text" onClick={onOpen}>
      <Name text={text} />
    </button>
  )
}

/** Who carries it and when, in one line; the first statement stands for the claim. */
export function Source({ statement }: { statement: StatementView | undefined }) {
  const { rich, locale } = useTranslator()
  if (!statement) return null
  const [first] = statement.chain
  return (
    <p class="account-source">
      {rich('related.sources', {
        who: first && <Name text={first.name} />,
        date: formatDate(statement.date.day, locale),
      })}
    </p>
  )
}
