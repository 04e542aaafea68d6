import type { ClaimDescription } from '../../core/pack/cross-reference.ts'
import { ForkIcon, LaterIcon, OriginIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'

/** The shape of the record in one line, for those who read no further. */
export function Glance({ description }: { description: ClaimDescription }) {
  const { t } = useTranslator()
  const { accounts, later, origins } = description
  return (
    <ul class="glance">
      {accounts.length > 0 && (
        <li>
          <ForkIcon />
          {t('state.differ')}
        </li>
      )}
      {later.length > 0 && (
        <li>
          <LaterIcon />
          {t('state.later')}
        </li>
      )}
      <li>
        <OriginIcon />
        {t('origins.title', { n: origins.length })}
      </li>
    </ul>
  )
}
