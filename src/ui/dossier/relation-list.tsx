import { CollapsibleList } from '../shared/collapsible-list.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { ClaimLink } from './claim-link.tsx'
import type { RecordRelation } from './record-relations.ts'

/** The relations that the timeline draws, in words. */
export function RelationList({
  relations,
  printing,
}: {
  relations: readonly RecordRelation[]
  printing: boolean
}) {
  const { t } = useTranslator()
  if (!relations.length) return null
  return (
    <section class="relation-words" aria-labelledby="dossier-relations">
      <h2 id="dossier-relations">{t('dossier.relations')}</h2>
      <CollapsibleList
        items={relations}
        limit={printing ? relations.length : 4}
        labelledBy="dossier-relations"
        class="relation-list"
      >
        {({ kind, from, to }) => (
          <li key={`${from.id} ${kind} ${to.id}`} data-kind={kind} tabIndex={-1}>
            <ClaimLink claim={from} /> <span class="kind">{t(`dossier.relation.${kind}`)}</span>{' '}
            <ClaimLink claim={to} />
          </li>
        )}
      </CollapsibleList>
    </section>
  )
}
