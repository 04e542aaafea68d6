import type { Mention, Reason } from '../../core/mention.ts'
import { Quote } from '../shared/bdi.tsx'
import type { Under } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'

type Part = Exclude<Under<'reasons'>, 'title' | 'lead' | 'earlier'>

/** Frames name their slots freely; these names say something to a reader, the others stand for themselves. */
const PARTS: ReadonlySet<string> = new Set<Part>([
  'who',
  'by',
  'whom',
  'what',
  'where',
  'when',
  'why',
  'count',
])

/** The words of the page on which the mark rests, each with the part it plays. */
export function Reasons({ mention, lang }: { mention: Mention; lang: string | undefined }) {
  const { t } = useTranslator()
  const spoken = mention.reasons.filter(({ text }) => text !== '')
  if (!spoken.length) return null
  return (
    <details class="reasons">
      <summary>{t('reasons.title')}</summary>
      <p class="note">{t('reasons.lead')}</p>
      <ul>
        {spoken.map((reason) => (
          <li key={`${reason.role} ${reason.concept} ${reason.text}`}>
            <PartName reason={reason} />
            <Quote lang={lang}>{reason.text}</Quote>
          </li>
        ))}
      </ul>
      {spoken.length < mention.reasons.length && <p class="note">{t('reasons.earlier')}</p>}
    </details>
  )
}

function PartName({ reason: { role } }: { reason: Reason }) {
  const { t } = useTranslator()
  return isPart(role) ? <span class="part">{t(`reasons.${role}`)}</span> : null
}

function isPart(role: string): role is Part {
  return PARTS.has(role)
}
