import { frontCode, readFrontCode } from './front-coding.ts'

/**
 * A model's features (see `featuresOf`), of which most are words (`w WORD`) and pairs of words (`b WORD WORD`): the words
 * are told once, and a pair by the place of its second one.
 */
export interface CompactFeatures {
  /** Front-coded features of other kinds; the lines `b` and `w` stand for all pairs and all words. */
  lines: string
  /** Front-coded words, sorted; a blank ends a word that stands in pairs only. */
  words: string
  /** For each word, parted by blanks, the places of the words that follow it in pairs, some digits each. */
  followers: string
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BASE = DIGITS.length
const PAIRS = 'b'
const WORDS = 'w'

/** Throws a `RangeError` where the features are not sorted, or the words and pairs among them not together. */
export function compactFeatures(features: string): CompactFeatures {
  const lines: string[] = []
  const single = new Set<string>()
  const followers = new Map<string, string[]>()
  for (const feature of features.split('\n')) {
    const [kind, word, next, ...more] = feature.split(' ')
    const isPair = kind === PAIRS && word !== undefined && next !== undefined && more.length === 0
    if (isPair) followers.set(word, [...(followers.get(word) ?? []), next])
    else if (kind === WORDS && word !== undefined && next === undefined) single.add(word)
    const line = isPair ? PAIRS : kind === WORDS && word !== undefined && next === undefined ? WORDS : feature
    if (line === feature || lines.at(-1) !== line) lines.push(line)
  }
  const words = [...new Set([...single, ...followers.keys(), ...[...followers.values()].flat()])].sort()
  const placeOf = new Map(words.map((word, place) => [word, place]))
  const write = writerOf(words.length)
  const compact = {
    lines: frontCode(lines.join('\n')),
    words: frontCode(words.map((word) => (single.has(word) ? word : `${word} `)).join('\n')),
    followers: words
      .map((word) => (followers.get(word) ?? []).map((next) => write(placeOf.get(next) as number)).join(''))
      .join(' '),
  }
  if (openFeatures(compact) !== features) throw new RangeError('the features are not sorted kind by kind')
  return compact
}

export function openFeatures({ lines, words, followers }: CompactFeatures): string {
  const marked = readFrontCode(words).split('\n')
  const all = marked.map((word) => word.trimEnd())
  const read = readerOf(all.length)
  const pairs = followers
    .split(' ')
    .flatMap((places, at) => read(places).map((place) => `${PAIRS} ${all[at]} ${all[place]}`))
  const single = marked.filter((word) => !word.endsWith(' ')).map((word) => `${WORDS} ${word}`)
  return readFrontCode(lines)
    .split('\n')
    .flatMap((line) => (line === PAIRS ? pairs : line === WORDS ? single : [line]))
    .join('\n')
}

const widthFor = (count: number): number => (count > BASE ** 2 ? 4 : 2)

function writerOf(count: number): (place: number) => string {
  const width = widthFor(count)
  return (place) => {
    let text = ''
    for (let left = place; text.length < width; left = Math.floor(left / BASE))
      text = DIGITS[left % BASE] + text
    return text
  }
}

function readerOf(count: number): (text: string) => number[] {
  const width = widthFor(count)
  return (text) => {
    const places: number[] = []
    for (let at = 0; at < text.length; at += width) {
      let place = 0
      for (let i = at; i < at + width; i++) place = place * BASE + DIGITS.indexOf(text[i] as string)
      places.push(place)
    }
    return places
  }
}
