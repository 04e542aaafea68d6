import type { Lang } from '../../article.ts'
import type { Token } from '../tokens.ts'
import { ABSOLUTE_STARTS } from './absolute.ts'
import { AGO_STARTS } from './ago.ts'
import { DAY_WORD_STARTS } from './day-words.ts'
import { MONTH_STARTS } from './months.ts'
import { ORDINAL_STARTS } from './ordinals.ts'
import { PART_STARTS } from './parts.ts'
import { PERIOD_STARTS } from './periods.ts'
import { PERSIAN_STARTS } from './persian.ts'
import { SEASON_STARTS } from './seasons.ts'
import { WEEKDAY_STARTS } from './weekdays.ts'
import { YEAR_STARTS } from './years.ts'

const STARTS = new Set([
  ...ABSOLUTE_STARTS,
  ...AGO_STARTS,
  ...DAY_WORD_STARTS,
  ...MONTH_STARTS,
  ...ORDINAL_STARTS,
  ...PART_STARTS,
  ...PERIOD_STARTS,
  ...PERSIAN_STARTS,
  ...SEASON_STARTS,
  ...WEEKDAY_STARTS,
  ...YEAR_STARTS,
])

/** Whether a date may begin with the token: most tokens are told off here, before any reader looks at them. */
export function mayStartDate(token: Token | undefined, lang: Lang): boolean {
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number' || STARTS.has(token.text)) return true
  return lang === 'ar' && 'وفبل'.includes(token.text.charAt(0)) && STARTS.has(token.text.slice(1))
}
