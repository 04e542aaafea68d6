import { dayOfNumber } from '../../core/day.ts'
import type { StatementView } from '../../core/pack/cross-reference.ts'
import { formatDateRange } from '../shared/dates.ts'
import type { Translator } from '../shared/locale.ts'
import type { TimelineLane, TimelinePoint } from './timeline-points.ts'

/** Who stands first in the chain: the speaker, else who is nearest to one, else the publisher. */
export function voiceOf({ chain }: StatementView, { local }: Translator): string {
  const [first] = chain
  return first ? local(first.name) : ''
}

export function laneName({ kind, name }: TimelineLane, { t, local }: Translator): string {
  return name ? local(name) : t(kind === 'dates' ? 'dossier.lane.dates' : 'dossier.lane.others')
}

export function laneCount({ kind, points: { length: n } }: TimelineLane, { t }: Translator): string {
  return t(kind === 'dates' ? 'dossier.lane.dates.count' : 'statements.count', { n })
}

/** When, who and how, before the claim itself. */
export function pointHead(point: TimelinePoint, translator: Translator): string {
  const { t, locale } = translator
  const when = formatDateRange(dayOfNumber(point.from), dayOfNumber(point.to), locale)
  if (point.kind === 'date') return `${t(`dates.${point.moment.kind}`)} ${when}`
  const { statement } = point
  return [when, voiceOf(statement, translator), t(`stance.${statement.stance}`)].join(
    locale === 'ar' ? '، ' : ', ',
  )
}
