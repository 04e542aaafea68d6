import { compactMatcher, openMatcher } from '../../../src/core/compact/compact-matcher.ts'
import { type CompiledPack, compilePack } from '../../../src/core/compile-pack.ts'
import { createMatcher } from '../../../src/core/match/find-mentions.ts'
import { GOOD } from '../../cases/match/broken-matcher.ts'
import { pick, type Random, upTo } from '../../random.ts'
import { tinyPack } from '../../unit/pack/tiny-pack.ts'
import { must, mustEqual, target } from '../target.ts'
import { mutated } from '../texts.ts'

const FILES = new Map([
  ...tinyPack(),
  ...Object.entries(GOOD).map(
    ([name, text]) => [name, text.replace('bridge-opens:', 'bridge-opens-in-may:')] as const,
  ),
])
const { problems: faults } = compilePack(FILES)
if (faults.length > 0) throw new Error(`the pack to break is broken: ${JSON.stringify(faults)}`)
const NAMES = [...FILES.keys()]
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '\n',
  '  ',
  '&a',
  '*a',
  '!!js',
  '<<: ',
  '|',
  '>',
  '"',
  "'",
  '#',
  '---\n',
  '\t',
  'null',
  'true',
  '1e999',
  '.inf',
  '.nan',
  '2024-02-30',
  '__proto__: ',
  'constructor: ',
  '? ',
  '~',
  '…',
  '/',
  'bridge',
  'river',
  'open',
  '{}',
  '[]',
  '&a [*a, *a]',
  '\u0000',
  '\ud800',
  '\u202e',
  '(a+)+$',
  '0x10',
  '-1',
  '99999999999999999999',
]

/** A file with lines doubled, exchanged, left out, moved in or out, or with a piece of syntax put in. */
function broken(random: Random, text: string): string {
  const lines = text.split('\n')
  const at = upTo(random, lines.length)
  const line = lines[at] ?? ''
  const column = upTo(random, line.length + 1)
  switch (upTo(random, 7)) {
    case 0:
      return lines.toSpliced(at, 1 + upTo(random, 3)).join('\n')
    case 1:
      return lines.toSpliced(at, 0, line).join('\n')
    case 2:
      return lines.toSpliced(at, 1, `${' '.repeat(upTo(random, 6))}${line.trimStart()}`).join('\n')
    case 3:
      return lines
        .toSpliced(at, 1, line.slice(0, column) + pick(random, PIECES) + line.slice(column))
        .join('\n')
    case 4:
      return lines
        .toSpliced(
          at,
          1,
          line.replace(/:.*/, () => `: ${pick(random, PIECES)}`),
        )
        .join('\n')
    case 5:
      return lines.toSpliced(at, 1, pick(random, lines)).join('\n')
    default:
      return mutated(random, text)
  }
}

const ARTICLE = { text: 'The bridge opens in May 2024. افتتاح الجسر', lang: 'en', published: '2024-04-01' }

/** A pack with faults in it is a pack that works or a list of problems with places; never anything else, and never for long. */
export const packs = target({
  name: 'packs',
  sample: 200,
  make(random) {
    const files: [string, string][] = []
    for (let count = 1 + upTo(random, 2); count > 0; count--) {
      const name = pick(random, NAMES)
      const text = files.find(([known]) => known === name)?.[1] ?? FILES.get(name) ?? ''
      const place =
        upTo(random, 40) === 0
          ? pick(random, ['claims/a/b.yaml', 'lexicon/xx.yaml', 'learned/en.json', 'frames/x', '../x.yaml'])
          : name
      files.push([place, upTo(random, 60) === 0 ? '' : broken(random, text)])
    }
    return { files, without: upTo(random, 60) === 0 ? pick(random, NAMES) : '' }
  },
  cuts: ['files'],
  check({ files, without }) {
    const all = new Map([...FILES, ...files])
    all.delete(without)
    const { pack, problems } = compilePack(all)
    must((pack === null) === problems.length > 0, 'neither a pack nor problems, or both')
    for (const { file, line, id, message } of problems) {
      const lines = (all.get(file) ?? '').split('\n').length
      must(Number.isInteger(line) && line >= 1 && line <= lines + 1, `line ${line} of ${lines} in ${file}`)
      must(id !== '' && message !== '', `no words in ${file}:${line}`)
    }
    if (pack) works(pack)
  },
})

function works(pack: CompiledPack): void {
  const sent = JSON.parse(JSON.stringify(compactMatcher(pack.matcher)))
  // Fields in one order.
  mustEqual({ ...pack.matcher, ...openMatcher(sent) }, pack.matcher, 'made compact and opened')
  const { findMentions } = createMatcher(pack.matcher, pack)
  for (const { claim } of findMentions(ARTICLE))
    must(
      pack.record.claims.some(({ id }) => id === claim),
      `a mention of ${claim}`,
    )
}
