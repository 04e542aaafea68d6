import { expect, test } from 'vitest'
import { indexRecord } from '../../../src/core/pack/record-index.ts'
import { makePack } from '../../bench/packs/make-pack.ts'
import { bundledPack } from '../../tools/bundled-pack.ts'

const pack = makePack(300, 1)

test('the same number and seed give the same pack, another seed another', () => {
  expect(makePack(300, 1)).toEqual(pack)
  expect(makePack(300, 2).record.claims).not.toEqual(pack.record.claims)
})

test('a smaller pack is the beginning of a larger one', () => {
  const larger = makePack(700, 1)
  expect(larger.record.claims.slice(0, 300)).toEqual(pack.record.claims)
  expect(larger.matcher.frames.slice(0, pack.matcher.frames.length)).toEqual(pack.matcher.frames)
})

test('every claim has frames, and all that it points to is there', () => {
  const { record, matcher } = pack
  const index = indexRecord(record)
  const framed = new Set(matcher.frames.map(({ claim }) => claim))
  expect(record.claims).toHaveLength(300)
  for (const { id, topic, statements, relations } of record.claims) {
    expect(framed.has(id), id).toBe(true)
    index.topic(topic)
    for (const { to } of relations) index.claim(to)
    for (const { document, speaker } of statements) {
      index.document(document)
      if (speaker !== null) index.speaker(speaker)
    }
  }
  for (const { slots } of matcher.frames)
    for (const { any } of slots) for (const concept of any) expect(matcher.concepts[concept]).toBeDefined()
})

test('there is no pack of fewer claims than the bundled one', () => {
  expect(() => makePack(bundledPack().record.claims.length - 1, 1)).toThrow(RangeError)
})
