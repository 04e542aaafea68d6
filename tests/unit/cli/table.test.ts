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

  test('tells what is only possible, and does not count it with the others', async () => {
    const unsure: Annotator = {
      ...annotator,
      findMentions: (article) =>
        troopCounter
          .findMentions(article)
          .map((mention, place) => (place === 0 ? mention : { ...mention, possible: true })),
    }
    const { stdout } = await runCommand([], '2,500 troops, or 2,500 troops, or 2,500 troops.', unsure)
    expect(stdout).toContain('1 mention, 2 possible')
    expect(stdout).toMatch(/0–12 .*troop-count \(affirmed, /)
    expect(stdout).toMatch(/17–29 .*troop-count \(possible, affirmed, same: .*, score 90\)/)
    const { stdout: only } = await runCommand([], '2,500 troops.', {
      ...unsure,
      findMentions: (article) =>
        unsure.findMentions(article).map((mention) => ({ ...mention, possible: true })),
    })
    expect(only).toContain('no mention, 1 possible')
  })

  test('says when there is nothing', async () => {
    const { stdout, exitCode } = await runCommand([], 'Rain.')
    expect(stdout).toContain('no mention')
    expect(exitCode).toBe(0)
  })
})
