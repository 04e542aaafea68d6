/** Whether a value from outside has a shape. Small: a schema library would be most of the scripts that need this. */
export type Test = (value: unknown) => boolean

/** A test for each field that a type must have. */
export type Shape<T> = { [Field in keyof T]-?: Test }

/** Longer than any text and any list that our own code sends. */
const LONGEST_TEXT = 100_000
const LONGEST_LIST = 50_000

export const isText: Test = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT
export const isNumber: Test = (value) => Number.isFinite(value)
export const isFlag: Test = (value) => typeof value === 'boolean'

export const oneOf =
  (...values: string[]): Test =>
  (value) =>
    values.some((one) => one === value)

export const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value)

export const arrayOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length <= LONGEST_LIST && value.every(test)

/** A plain object with all of `needed`, any of `more` (which may be undefined too) and nothing else. */
export const fieldsOf =
  (needed: Record<string, Test>, more: Record<string, Test> = {}): Test =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const fields = value as Record<string, unknown>
    return (
      Object.keys(fields).every((name) => Object.hasOwn(needed, name) || Object.hasOwn(more, name)) &&
      Object.entries(needed).every(([name, test]) => Object.hasOwn(fields, name) && test(fields[name])) &&
      Object.entries(more).every(([name, test]) => fields[name] === undefined || test(fields[name]))
    )
  }
