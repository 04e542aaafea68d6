import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../tools/paths.ts'

const sheet = readFileSync(join(ROOT, 'src/ui/shared/theme.css'), 'utf8')

/** The theme's colours by name: in the light, in the dark. */
const colours = Object.fromEntries(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light as string, dark: dark as string },
  ]),
)

/** What must be told apart from what it stands on, and how clearly: shapes and borders of controls 3:1, text 4.5:1. */
const PAIRS = [
  ['edge', 'paper', 3],
  ['edge', 'leaf', 3],
  ['accent', 'paper', 3],
  ['accent', 'leaf', 3],
  ['accent', 'accent-wash', 3],
  ['on-accent', 'accent', 4.5],
  ['ink', 'paper', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'leaf', 4.5],
] as const

test.each(PAIRS.flatMap((pair) => (['light', 'dark'] as const).map((scheme) => [...pair, scheme] as const)))(
  '%s stands out from %s by %d:1 in the %s',
  (one, other, least, scheme) => {
    const of = (name: string) => luminance(colours[name]?.[scheme] ?? '')
    const [darker, lighter] = [of(one), of(other)].sort((a, b) => a - b) as [number, number]
    expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(least)
  },
)

/** Relative luminance as WCAG reckons it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
