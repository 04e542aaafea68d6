import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSourceTexts } from '../../../src/cli/pack-files.ts'
import { checkCues } from '../../../src/core/pack/check-cues.ts'
import type { Claim, Relation, Statement } from '../../../src/core/pack/pack.ts'
import { BUNDLED_FILES, bundledRecord, hasShared, SHARED } from './bundled.ts'

const record = bundledRecord()
const statements = record.claims.flatMap((claim) => claim.statements)

describe('the bundled pack', () => {
  test('holds all documents, claims and statements', () => {
    expect(record.documents).toHaveLength(5)
    expect(record.claims).toHaveLength(49)
    expect(statements).toHaveLength(88)
  })

  test('warns of every inferred date and publisher, and of the year that failed', () => {
    for (const { id, publishedInferred, publisherInferred, cautions } of record.documents) {
      const inferred = Number(publishedInferred) + Number(publisherInferred)
      expect(
        cautions.filter(({ en }) => en.includes('inferred')),
        id,
      ).toHaveLength(inferred)
    }
    const fars = record.documents.find(({ id }) => id === 'fars-2021-12-09')
    expect(fars?.cautions.map(({ ar }) => ar).join(' ')).toMatch(/ترجمة آلية.*«1998»/)
  })

  test('says of every amount what is counted, and lists no unit that nobody counts', () => {
    const amounts = record.claims.filter(({ values }) => values.count !== undefined || values.vague)
    expect(amounts.filter(({ values }) => values.unit === undefined).map(({ id }) => id)).toEqual([])
    expect(new Set(amounts.map(({ values }) => values.unit))).toEqual(
      new Set(record.units.map(({ id }) => id)),
    )
  })

  test('uses every speaker that it lists', () => {
    const used = new Set<string | null>(
      statements.flatMap(({ speaker, via, origin }) => [speaker, ...via, origin]),
    )
    const names = new Set(record.documents.map(({ publisher }) => publisher.en))
    const behind = new Set(record.speakers.filter(({ id }) => used.has(id)).map(({ speaksFor }) => speaksFor))
    const idle = record.speakers.filter(
      ({ id, name }) => !used.has(id) && !names.has(name.en) && !behind.has(id),
    )
    expect(idle).toEqual([])
  })

  test('never rules on a claim', () => {
    const rulings =
      /\b(true|false|falsely|in fact|so-called|lies?|fake|debunked)\b|كاذب|مزعوم|في الحقيقة|ما يسمى/i
    const texts = record.claims.flatMap(({ text, note }) => [
      ...Object.values(text),
      ...Object.values(note ?? {}),
    ])
    expect(texts.filter((text) => rulings.test(text))).toEqual([])
  })

  test('tells each claim in words of its own', () => {
    for (const lang of ['ar', 'en'] as const) {
      const texts = record.claims.map(({ text }) => text[lang])
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  test('writes American in one way', () => {
    const arabic = JSON.stringify([record.speakers, record.claims.map(({ text, note }) => [text, note])])
    expect(arabic).not.toMatch(/أمريك|امريك|اميرك/)
  })
})

/** Skipped in a clone that stands alone: the facts and the sources' texts are not in the repository. */
describe.skipIf(!hasShared)('beside the facts it was made from (../shared)', () => {
  test('has the same claims, statements and relations', () => {
    const facts = parse(readFileSync(join(SHARED, 'claims.yaml'), 'utf8')) as Facts
    const ours = Object.fromEntries(record.claims.map((claim) => [claim.id, fromPack(claim)]))
    const theirs = Object.fromEntries(
      Object.entries(facts.claims).map(([id, claim]) => [id, fromFacts(claim)]),
    )
    expect(ours).toEqual(theirs)
    for (const {
      id,
      published,
      publishedInferred,
      publisherInferred,
      article,
      publisher,
    } of record.documents) {
      const fact = facts.documents[id]
      expect(fact).toMatchObject({ publisher: publisher.en, article: article.join('-') })
      expect(fact?.published.slice(0, 10)).toBe(published)
      expect([fact?.published_inferred ?? false, fact?.publisher_inferred ?? false]).toEqual([
        publishedInferred,
        publisherInferred,
      ])
    }
  })

  test('has each cue in its paragraph', () => {
    const texts = readSourceTexts(SHARED)
    expect([...texts.keys()].sort()).toEqual(record.documents.map(({ id }) => id).sort())
    expect(checkCues(BUNDLED_FILES, texts)).toEqual([])
  })

  test('copies no wording of the facts', () => {
    const facts = parse(readFileSync(join(SHARED, 'claims.yaml'), 'utf8')) as Facts
    const copied = record.claims.filter(({ id, text }) => facts.claims[id]?.text === text.en)
    expect(copied.map(({ id }) => id)).toEqual([])
  })

  test('copies no run of words from the sources', () => {
    const sources = [...readSourceTexts(SHARED).values()].map(words).map((list) => ` ${list.join(' ')} `)
    const copied = record.claims
      .flatMap(({ text }) => runsOf(words(text.ar), LONGEST_RUN + 1))
      .filter((run) => {
        return sources.some((source) => source.includes(` ${run} `))
      })
    expect(copied).toEqual([])
  })
})

/** Names of forces and places run this long of themselves. */
const LONGEST_RUN = 5

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function runsOf(list: string[], length: number): string[] {
  return list
    .slice(0, Math.max(0, list.length - length + 1))
    .map((_, at) => list.slice(at, at + length).join(' '))
}

interface Facts {
  documents: Record<
    string,
    {
      publisher: string
      published: string
      article: string
      published_inferred?: true
      publisher_inferred?: true
    }
  >
  claims: Record<string, FactClaim>
}

interface FactClaim {
  topic: string
  text: string
  relations?: Record<string, string>[]
  statements: {
    doc: string
    par: number
    cue: string
    stance: string
    said?: string
    speaker: string | null
    via?: []
  }[]
}

/** What both sides tell in the same terms. Of speakers and chains: whether there is one, and how long. */
function fromFacts({ topic, relations = [], statements }: FactClaim) {
  return {
    topic,
    relations: relations.flatMap((pair) => Object.entries(pair).map(([kind, to]) => `${kind} ${to}`)),
    statements: statements.map(({ doc, par, cue, stance, said, speaker, via }) => {
      return { doc, par, cue, stance, said: said ?? null, told: speaker !== null, via: via?.length ?? 0 }
    }),
  }
}

function fromPack({ topic, relations, statements }: Claim) {
  return {
    topic,
    relations: relations.map(({ kind, to }: Relation) => `${kind} ${to}`),
    statements: statements.map(({ document, paragraph, cue, stance, said, speaker, via }: Statement) => {
      return { doc: document, par: paragraph, cue, stance, said, told: speaker !== null, via: via.length }
    }),
  }
}
