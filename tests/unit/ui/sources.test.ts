import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../../src/ui/', import.meta.url)
const read = (kind: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

test.each(read(/\.tsx?$/))('$name writes no markup from text', ({ text }) => {
  expect(text).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|eval\(/,
  )
})

test.each(read(/\.css$/))('$name measures in pixels and in reading direction', ({ text }) => {
  expect(text).not.toMatch(/\d(rem|em)\b/)
  expect(text).not.toMatch(
    /(margin|padding|border)-(left|right|top|bottom)\b|text-align:\s*(left|right)|float:/,
  )
})
