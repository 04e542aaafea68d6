import type { DayRange } from '../../day.ts'
import { wordSet } from '../words.ts'
import { type DateReading, reading, textAt } from './reading.ts'
import { isDated, onPage, type Story, toldBefore, toldBehind } from './story.ts'
import { away, type Stretch, stretchAt } from './stretches.ts'

/**
 * Days told by the time that lies between them and others: "left in 2011 and came back three years later", "two days
 * after the strike" where the sentence before dates it, "twenty years after the invasion" and "a week earlier" from the
 * day of publication. They are guesses at what the story counts from, good enough to know a date again, not to date a
 * sentence by.
 */
export function readElapsed(story: Story): DateReading[] {
  const read = story.lang === 'en' ? english : arabic
  return story.tokens.flatMap((_, at) => {
    if (isDated(story, at)) return []
    const told = read(story, at)
    // "منذ عام 2020" is no year ago.
    if (!told || (story.lang === 'ar' && isDated(story, told.stretch.last))) return []
    const { stretch, last = stretch.last, behind = [], ahead = [] } = told
    const from = (base: DayRange, sign: 1 | -1) => reading(at, { ...away(base, stretch, sign), last })
    return [...ahead.map((base) => from(base, 1)), ...behind.map((base) => from(base, -1))]
  })
}

interface Told {
  stretch: Stretch
  /** The last token of the words that tell it, where they go on behind the stretch. */
  last?: number
  /** What the days lie behind. */
  ahead?: DayRange[]
  /** What they lie before. */
  behind?: DayRange[]
}

const LATER = wordSet('later afterwards')
/** "Ten years on", "twenty years since the war": up to now, as a page tells it. */
const UNTIL_NOW = wordSet('on since ago')
const PASSED = wordSet('passed gone elapsed')
const THAT = wordSet('that this which')

function english(story: Story, at: number): Told | null {
  const stretch = stretchAt(story, at)
  if (!stretch) return null
  const [next, second] = [1, 2].map((step) => textAt(story, stretch.last + step)) as [string, string]
  const past = toldBefore(story, at)
  const page = onPage(story)
  const last = stretch.last + 1
  if (LATER.has(next)) return { stretch, last, ahead: past }
  if (next === 'after' && THAT.has(second)) return { stretch, last: last + 1, ahead: past }
  if (UNTIL_NOW.has(next)) return { stretch, last, behind: page }
  if (PASSED.has(second)) return { stretch, last: last + 1, behind: page }
  if (next === 'earlier' || next === 'into') return { stretch, last, behind: [...page, ...past] }
  if (next === 'after')
    return { stretch, last, behind: page, ahead: [...toldBehind(story, stretch.last), ...story.carried] }
  const before = textAt(story, at - 1)
  if (LASTING.has(before) && isLong(stretch)) return { stretch, behind: page }
  // "They had come eight years before" and "three weeks before the deadline".
  if (next === 'before')
    return { stretch, last, behind: [...past, ...toldBehind(story, stretch.last)], ahead: page }
  if (before === 'within') return { stretch: upTo(stretch), ahead: next === 'of' ? [...story.carried] : page }
  return before === 'in' ? { stretch, ahead: page } : null
}

/** "for ten years", "over the past decade": since then. */
const LASTING = wordSet('for past last')
const isLong = ({ unit }: Stretch): boolean => unit === 'year' || unit === 'decade'
const upTo = (stretch: Stretch): Stretch => ({ ...stretch, low: 0 })

const AFTER = /^[وف]?بعد$/
const AFTER_THAT = /^[وف]?بعد(?:ها|يذ)$/
const BEFORE = /^[وف]?قبل$/
const BEFORE_THAT = /^[وف]?قبلها$/
const WITHIN = wordSet('خلال غضون')
const GONE_BY = wordSet('منذ ومنذ مرت مضت مر مضي انقضت')
const ON = wordSet('علي من')

function arabic(story: Story, at: number): Told | null {
  const word = textAt(story, at)
  const isThat = textAt(story, at + 1) === 'ذلك'
  const past = toldBefore(story, at)
  const page = onPage(story)
  const isAfterThat = AFTER_THAT.test(word) || (AFTER.test(word) && isThat)
  const isBeforeThat = BEFORE_THAT.test(word) || (BEFORE.test(word) && isThat)
  if (isAfterThat || isBeforeThat) {
    const stretch = stretchAt(story, isThat ? at + 2 : at + 1)
    if (!stretch) return null
    return isAfterThat ? { stretch, ahead: past } : { stretch, behind: [...past, ...page] }
  }
  if (AFTER.test(word)) return afterStretch(story, at)
  if (BEFORE.test(word)) return beforeStretch(story, at)
  if (WITHIN.has(word) || GONE_BY.has(word)) {
    const stretch = stretchAt(story, at + 1)
    if (!stretch) return null
    return WITHIN.has(word)
      ? { stretch: upTo(stretch), ahead: [...past, ...page] }
      : { stretch, behind: page }
  }
  const stretch = stretchAt(story, at)
  const next = stretch ? textAt(story, stretch.last + 1) : ''
  return stretch && (next === 'علي' || GONE_BY.has(next)) ? { stretch, behind: page } : null
}

/** "بعد عامين"; "بعد يوم من مقتله" dates the killing by the page, too. */
function afterStretch(story: Story, at: number): Told | null {
  const stretch = stretchAt(story, at + 1)
  if (!stretch) return null
  const past = toldBefore(story, at)
  if (!ON.has(textAt(story, stretch.last + 1))) return { stretch, ahead: [...past, ...onPage(story)] }
  return { stretch, behind: onPage(story), ahead: [...past, ...toldBehind(story, stretch.last)] }
}

/** "قبل أيام"; "قبل شهر من الهجوم" is reckoned from the attack, or leads up to it. */
function beforeStretch(story: Story, at: number): Told | null {
  const stretch = stretchAt(story, at + 1)
  if (!stretch) return null
  const isOfEvent = textAt(story, stretch.last + 1) === 'من' && textAt(story, stretch.last + 2) !== 'الزمن'
  if (!isOfEvent) return { stretch, behind: onPage(story) }
  const others = [...toldBefore(story, at), ...toldBehind(story, stretch.last)]
  return { stretch, behind: others, ahead: onPage(story) }
}
