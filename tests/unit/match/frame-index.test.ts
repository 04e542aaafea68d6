import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createMatcher } from '../../../src/core/match/find-mentions.ts'
import { fitFrame } from '../../../src/core/match/fit-frame.ts'
import { indexFrames } from '../../../src/core/match/frame-index.ts'
import { createReader } from '../../../src/core/match/read-article.ts'
import { makePack } from '../../bench/packs/make-pack.ts'
import { ARABIC } from '../../cases/match/claims-ar.ts'
import { ENGLISH } from '../../cases/match/claims-en.ts'
import { layOut, readLabelled } from '../../evaluate/labelled.ts'
import { MATCHER, PACK } from './bundled-matcher.ts'

const FOLDER = 'tests/cases/articles/dev'
const articles = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readLabelled(`${FOLDER}/${file}`))
  .map((labelled) => layOut(labelled).article)
const told = [...ARABIC, ...ENGLISH].map(({ text, published }) => ({ text, published }))
const large = makePack(2_000, 1)

test.each([
  ['bundled', PACK.matcher],
  ['large', large.matcher],
])('no frame of the %s pack that holds is left out, and the order is the pack’s', (_, pack) => {
  const index = indexFrames(pack)
  const reader = createReader(pack)
  const place = new Map(pack.frames.map((frame, at) => [frame, at]))
  let held = 0
  for (const article of [...articles.slice(0, 12), ...told])
    for (const context of reader.read(article)) {
      const found = index.candidates(context)
      const places = found.map((frame) => place.get(frame) as number)
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      const candidates = new Set(found)
      for (const frame of pack.frames)
        if (fitFrame(frame, context)) {
          held += 1
          expect(candidates.has(frame), frame.claim).toBe(true)
        }
    }
  expect(held).toBeGreaterThan(0)
})

test('few frames are looked at, whatever the pack has', () => {
  const index = indexFrames(large.matcher)
  const reader = createReader(large.matcher)
  for (const article of articles.slice(0, 12))
    for (const context of reader.read(article))
      expect(index.candidates(context).length).toBeLessThanOrEqual(PACK.matcher.frames.length)
})

test('a pack that has more claims gives the same mentions of those that a page tells', () => {
  const matcher = createMatcher(large.matcher, large)
  for (const article of articles) expect(matcher.findMentions(article)).toEqual(MATCHER.findMentions(article))
  // The lexicon of a large pack is indexed when it is first asked.
}, 60_000)

test('a claim that no model knows is told by its frames', () => {
  const last = large.record.claims.at(-1)?.id
  const frame = large.matcher.frames.find(({ claim, count }) => claim === last && !count)
  const words = frame?.slots.map(({ any: [concept] }) => {
    const group = large.matcher.lexicons.en?.find((one) => one.concept === concept)
    return group?.forms[0]?.split('/')[0]
  })
  const text = `The paper told its readers of this: ${words?.join(' ')}.`
  const { models } = large
  expect(models.every(({ claims }) => !claims.includes(last ?? ''))).toBe(true)
  const found = createMatcher(large.matcher, { models }).findMentions({ text, lang: 'en' })
  expect(found.map(({ claim }) => claim)).toContain(last)
})
