/** A civil day without time zone, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** An inclusive interval of days; `from === to` for a single day. */
export interface DayRange {
  from: Day
  to: Day
}
