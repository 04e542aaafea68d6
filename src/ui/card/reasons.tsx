import type { Mention, Reason } from '../../core/mention.ts'
import { Quote } from '../shared/bdi.tsx'
import type { Under } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'

type Part = Exclude<Under<'reasons'>, 'title' | 'possible' | 'lead' | 'earlier'>

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
  'words',
])

/** The words of the page on which the mark rests, each with the part it plays. */
export function Reasons({ mention, lang }: { mention: Mention; lang: string | undefined }) {
  const { t } = useTranslator()
  const spoken = mention.reasons.filter(({ text }) => text !== '')
  if (!spoken.length) return null
  return (
    <details class="reasons">
      <summary>{t(mention.possible ? 'reasons.possible' : 'reasons.title')}</summary>
      <p class="note">{t('reasons.lead')}</p>
      <ul>
        {groundsOf(spoken).map(({ role, text }) => (
          <li key={`${role} ${text}`}>
            <PartName role={role} />
            <Quote lang={lang}>{text}</Quote>
          </li>
        ))}
      </ul>
      {spoken.length < mention.reasons.length && <p class="note">{t('reasons.earlier')}</p>}
    </details>
  )
}

/** The words that weighed most play no part of their own each: they are one ground, in the order of the page. */
function groundsOf(reasons: Reason[]): Pick<Reason, 'role' | 'text'>[] {
  const words = new Set(reasons.filter(({ role }) => role === 'words').map(({ text }) => text))
  const parts = reasons.filter(({ role }) => role !== 'words')
  return words.size > 0 ? [...parts, { role: 'words', text: [...words].join(' · ') }] : parts
}

function PartName({ role }: { role: string }) {
  const { t } = useTranslator()
  return isPart(role) ? <span class="part">{t(`reasons.${role}`)}</span> : null
}

function isPart(role: string): role is Part {
  return PARTS.has(role)
}
