import type { Mention } from '../core/mention.ts'

/** A mention as it travels to the page, which has its words already. */
export type SentMention = Omit<Mention, 'quote'>

export function sentMention({ quote: _, ...sent }: Mention): SentMention {
  return sent
}

/**
 * Reads mentions as they arrive, and keeps little of them: the words are a part of the block's text, and the names of which
 * hundreds of mentions each bring a copy are one string each.
 */
export class MentionReader {
  readonly #names = new Map<string, string>()

  /** `text` is the block's; offsets count from its start. */
  read(sent: SentMention, text: string): Mention {
    return {
      ...sent,
      quote: text.slice(sent.start, sent.end),
      claim: this.#one(sent.claim),
      polarity: this.#one(sent.polarity),
      comparison: sent.comparison && this.#one(sent.comparison),
      reasons: sent.reasons.map(({ role, concept, text }) => ({
        role: this.#one(role),
        concept: this.#one(concept),
        text,
      })),
    }
  }

  #one<Name extends string>(name: Name): Name {
    const known = this.#names.get(name)
    if (known === undefined) this.#names.set(name, name)
    return (known as Name | undefined) ?? name
  }
}
