import type { Mention } from '../core/mention.ts'
import type { MentionLists } from './finding.ts'
import type { Mark } from './mark.ts'
import { markOf, type Place, PlaceIds, placesOf, sortMentions } from './marks.ts'
import type { Block, Piece } from './page-text.ts'

interface BlockPlaces {
  /** The block's pieces: the same as long as its text and its nodes are. */
  pieces: readonly Piece[]
  sure: Place[]
  possible: Place[]
}

/** The marks of a page from one reading to the next; those of a block in which nothing has changed are kept. */
export class MarkedBlocks {
  readonly #window: Window & typeof globalThis
  readonly #ids = { sure: new PlaceIds('m'), possible: new PlaceIds('p') }
  readonly #known = new WeakMap<readonly Mention[], BlockPlaces>()

  constructor(window: Window & typeof globalThis) {
    this.#window = window
  }

  /** In page order. */
  async marksOf(blocks: readonly Block[], lists: MentionLists, breathe = noBreath) {
    const marked: { block: Block; places: BlockPlaces }[] = []
    for (const [i, block] of blocks.entries()) {
      const mentions = lists[i] ?? []
      if (mentions.length === 0) continue
      marked.push({ block, places: this.#placesIn(block, mentions) })
      const pause = breathe()
      if (pause) await pause
    }
    const named = async (kind: 'sure' | 'possible'): Promise<Mark[]> => {
      this.#ids[kind].name(marked.flatMap(({ places }) => places[kind]))
      const marks: Mark[] = []
      for (const { block, places } of marked) {
        for (const place of places[kind]) marks.push(markOf(place, block))
        const pause = breathe()
        if (pause) await pause
      }
      return marks
    }
    return { marks: await named('sure'), possible: await named('possible') }
  }

  #placesIn(block: Block, mentions: readonly Mention[]): BlockPlaces {
    const known = this.#known.get(mentions)
    if (known?.pieces === block.pieces) return known
    const { sure, possible } = sortMentions(mentions)
    const places = {
      pieces: block.pieces,
      sure: placesOf(sure, block.line, this.#window),
      possible: placesOf(possible, block.line, this.#window),
    }
    this.#known.set(mentions, places)
    return places
  }
}

const noBreath = (): Promise<void> | undefined => undefined
