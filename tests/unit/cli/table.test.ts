import { describe, expect, test } from 'vitest'
import type { Annotator } from '../../../src/cli/annotator.ts'
import type { Claim } from '../../../src/core/pack/pack.ts'
import { runCommand, troopCounter } from './streams.ts'

const claim = { text: { en: 'There are 2,500.', ar: 'عددهم 2500.' } } as Claim
const annotator: Annotator = { ...troopCounter, claim: () => claim }

describe('the table for people', () => {
  test('tells each mention with its claim, both isolated from the line around them', async () => {
    const { stdout } = await runCommand([], 'About 2,500 troops.', annotator)
    expect(stdout).toContain('1 mention')
    expect(stdout).toContain('\u20682,500 troops\u2069')
    expect(stdout).toContain('\u2068There are 2,500.\u2069')
    expect(stdout).toMatch(/6–18 .*troop-count \(affirmed, same: .*2,500.*, score 90\)/)
  })

  test('speaks the language of the article', async () => {
    const { stdout } = await runCommand(['--lang', 'ar-IQ'], '2,500 troops', annotator)
    expect(stdout).toContain('عددهم 2500.')
  })

  test('says when there is nothing', async () => {
    const { stdout, exitCode } = await runCommand([], 'Rain.')
    expect(stdout).toContain('no mention')
    expect(exitCode).toBe(0)
  })
})
