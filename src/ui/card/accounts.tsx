import { useId } from 'preact/hooks'
import type { ClaimDescription, RelatedClaim, StatementView } from '../../core/pack/cross-reference.ts'
import type { LocalText } from '../../core/pack/pack.ts'
import { Name } from '../shared/bdi.tsx'
import { CollapsibleList } from '../shared/collapsible-list.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { accountsBySide } from './accounts-by-side.ts'
import { ClaimText, Source } from './related.tsx'
import { SideTag } from './side-tag.tsx'

interface Props {
  description: ClaimDescription
  onClaim?: ((id: string) => void) | undefined
}

/** Who tells it so and who tells it otherwise, side beside side. Nothing where nobody differs. */
export function Accounts({ description, onClaim }: Props) {
  const { t } = useTranslator()
  const id = useId()
  if (!description.accounts.length) return null
  return (
    <section>
      <h3 id={id}>{t('differ.title')}</h3>
      <ul class="accounts beside" aria-labelledby={id}>
        {accountsBySide(description).map(({ side, own, others }) => (
          <li
            key={side?.id ?? 'none'}
            class="account"
            data-own={own.some(({ stance }) => stance !== 'denies')}
          >
            {side && (
              <p class="account-head">
                <SideTag side={side} />
              </p>
            )}
            <Own statements={own} />
            <CollapsibleList items={others} limit={2}>
              {(related) => (
                <li key={related.claim.id} class="other-account" data-kind={related.kind} tabIndex={-1}>
                  <p class="kind">{t(`differ.${kindOf(related)}`)}</p>
                  <ClaimText
                    text={related.claim.text}
                    onOpen={onClaim && (() => onClaim(related.claim.id))}
                  />
                  <Source statement={related.statements[0]} />
                </li>
              )}
            </CollapsibleList>
          </li>
        ))}
      </ul>
    </section>
  )
}

const kindOf = ({ kind }: RelatedClaim) => (kind === 'contradicts' ? 'contradicts' : 'in-tension')

/** Whom the side has for the claim itself, and whom against it. */
function Own({ statements }: { statements: StatementView[] }) {
  const { t } = useTranslator()
  const groups = [
    { word: t('differ.own'), of: statements.filter(({ stance }) => stance !== 'denies') },
    { word: t('differ.denies'), of: statements.filter(({ stance }) => stance === 'denies') },
  ]
  return (
    <>
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ word, of }) => (
          <div key={word} class="own-account">
            <p class="kind">{word}</p>
            <ul class="names">
              {namesOf(of).map((name) => (
                <li key={name.en}>
                  <Name text={name} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  )
}

/** Each first voice once, in order of time. */
function namesOf(statements: StatementView[]): LocalText[] {
  const names = statements.flatMap(({ chain: [first] }) => first?.name ?? [])
  return [...new Map(names.map((name) => [name.en, name])).values()]
}
