import type { Mention, Reason } from '../core/mention.ts'
import type { ListedMention, ListedMentions, ToldMention } from './messages.ts'
import { arrayOf, fieldsOf, isFlag, isNumber, isText, oneOf, orNull, type Shape, type Test } from './shape.ts'

/**
 * What a page's engine answers, read by popup and side panel. The engine shares a process with the page, so its word is
 * data like the page's own: what has another shape than ours sends never reaches the interface, not even as an object
 * that a renderer could take for markup.
 */

const isComparison = orNull(oneOf('same', 'different', 'newer'))
const isPolarity = oneOf('affirmed', 'denied', 'open')
/** `at least` has no upper bound: infinite, and null where the way here is by JSON. */
const isBound: Test = (value) => value === null || typeof value === 'number'
const SPAN = { start: isNumber, end: isNumber }

const isListed: Test = fieldsOf(
  {
    id: isText,
    place: isText,
    quote: isText,
    claim: isText,
    comparison: isComparison,
    compared: orNull(oneOf('count', 'date')),
    polarity: isPolarity,
  } satisfies Shape<Omit<ListedMention, 'lang'>>,
  { lang: isText },
)

const isList = fieldsOf({
  marked: arrayOf(isListed),
  leftOut: arrayOf(isListed),
  possible: arrayOf(isListed),
} satisfies Shape<ListedMentions>)

const isCount = fieldsOf({ kind: oneOf('count'), text: isText, low: isBound, high: isBound })
const isDate = fieldsOf({ kind: oneOf('date'), text: isText, from: isText, to: isText })
const isValue: Test = (value) => isCount(value) || isDate(value)

/** Every way to explain has some of these. */
const isExplanation = fieldsOf(
  { code: isText },
  {
    percent: isNumber,
    by: isNumber,
    low: isBound,
    high: isBound,
    bound: oneOf('at-least', 'at-most'),
    value: isNumber,
    unit: oneOf('days', 'months', 'years'),
    n: isNumber,
  },
)

const isMention: Test = fieldsOf(
  {
    ...SPAN,
    quote: isText,
    sentence: fieldsOf(SPAN),
    claim: isText,
    comparison: isComparison,
    value: orNull(isValue),
    polarity: isPolarity,
    score: isNumber,
    reasons: arrayOf(fieldsOf({ role: isText, concept: isText, text: isText } satisfies Shape<Reason>)),
  } satisfies Shape<Omit<Mention, 'explanation' | 'speaker' | 'possible'>>,
  {
    explanation: isExplanation,
    speaker: fieldsOf({ ...SPAN, text: isText }, { speaker: isText }),
    possible: isFlag,
  },
)

const isTold = fieldsOf({ mention: isMention }, { lang: isText, published: isText })

/** Null for what is no list of ours. */
export const readListedMentions = (value: unknown): ListedMentions | null =>
  isList(value) ? (value as ListedMentions) : null

/** Null for what is no mention of ours. */
export const readToldMention = (value: unknown): ToldMention | null =>
  isTold(value) ? (value as ToldMention) : null
