import type { Mention } from '../core/mention.ts'
import type { HiddenWords } from './hidden-mentions.ts'

/** What the reader has hidden, as the open page asks for it: at every mention of every reading. */
export class HiddenOnPage {
  #keys = new Set<string>()
  readonly #onChange: () => void

  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  has(mention: Pick<Mention, 'claim' | 'quote'>): boolean {
    return this.#keys.size > 0 && this.#keys.has(keyOf(mention))
  }

  set(words: HiddenWords, hidden: boolean): void {
    const keys = new Set(this.#keys)
    if (hidden) keys.add(keyOf(words))
    else keys.delete(keyOf(words))
    this.#become(keys)
  }

  replace(list: readonly HiddenWords[]): void {
    this.#become(new Set(list.map(keyOf)))
  }

  #become(keys: Set<string>) {
    const before = this.#keys
    this.#keys = keys
    if (keys.size !== before.size || [...keys].some((key) => !before.has(key))) this.#onChange()
  }
}

const keyOf = ({ claim, quote }: HiddenWords): string => `${claim}\n${quote}`
