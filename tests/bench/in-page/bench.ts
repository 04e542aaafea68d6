import type { Lang } from '../../../src/core/article.ts'
import type { Matcher } from '../../../src/core/match/find-mentions.ts'
import { watchPage } from '../../../src/page/watch.ts'
import { annotate, bundledPacks, type LoadedPack, matchersOf, opensGate, paint } from './engine-parts.ts'
import { floors } from './floors.ts'
import { loadForms, paintForms } from './forms.ts'
import { peers } from './peers.ts'
import { timed, timedNow, warm, warmOf, withFrame } from './timing.ts'
import { places, staticRanges, wrap } from './words.ts'

type Floor = keyof typeof floors
type PeerName = keyof typeof peers

let made: Matcher[]

/** What the measuring side calls in the page, by name and with JSON arguments. Times are milliseconds. */
export const bench = {
  floor: (name: Floor) => timed(floors[name]),
  warmFloor: (name: Floor, rounds: number) => warm(rounds, floors[name]),

  gate: () => timed(opensGate),

  /** Makes the engine ready: with the bundled packs, or with one that the server has. */
  async load(url: string | null) {
    const packs = url === null ? bundledPacks() : [await fetchPack(url)]
    return (
      await timed(() => {
        made = matchersOf(packs)
        // The tables of a language are made when it is first met.
        for (const matcher of made) matcher.findMentions({ text: document.title })
      })
    ).ms
  },

  /** The whole way from the page's nodes to painted marks. */
  async pass() {
    const { ms, value } = await timed(() => annotate(made))
    return { ms, ...value }
  },
  warmPass: (rounds: number) => warm(rounds, () => annotate(made)),

  /** The peers' work by our means. */
  forms(lang: Lang) {
    const { ms: ready } = timedNow(() => loadForms(lang))
    return { ready, ...paintForms() }
  },
  warmForms: (rounds: number) => warmOf(rounds, paintForms),

  peer(name: PeerName, phrases: string[]) {
    const { ms: ready } = timedNow(() => peers[name].load(phrases))
    return { ready, ...peers[name].annotate() }
  },
  /** Not for a peer that changes the page. */
  warmPeer(name: PeerName, phrases: string[], rounds: number) {
    peers[name].load(phrases)
    return warmOf(rounds, peers[name].annotate)
  },

  highlight(count: number) {
    const known = places(count)
    return withFrame(() => paint(staticRanges(known)))
  },
  wrap(count: number) {
    const known = places(count)
    return withFrame(() => wrap(known))
  },

  /** What the browser charges for being told of changes at all. */
  observe() {
    new MutationObserver(() => {}).observe(document, { childList: true, characterData: true, subtree: true })
  },

  /** The extension's own watch over the page's changes, doing nothing with them. */
  watch() {
    watchPage({ window, onChange: () => {}, signal: new AbortController().signal })
  },
}

export type Bench = typeof bench

async function fetchPack(url: string): Promise<LoadedPack> {
  const response = await fetch(url)
  return response.json()
}
