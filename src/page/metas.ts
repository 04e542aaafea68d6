/** A document's `meta` elements: the first content under each name, whether `name`, `property` or `itemprop`. */
export class Metas {
  readonly #contents = new Map<string, string>()

  constructor(document: Document) {
    for (const meta of document.querySelectorAll('meta[content]')) {
      const content = meta.getAttribute('content')?.trim()
      for (const attribute of ['property', 'name', 'itemprop']) {
        const name = meta.getAttribute(attribute)?.trim().toLowerCase()
        if (name && content && !this.#contents.has(name)) this.#contents.set(name, content)
      }
    }
  }

  /** The content of the first of these names (in lower case) that there is. */
  content(...names: string[]): string | null {
    for (const name of names) {
      const content = this.#contents.get(name)
      if (content) return content
    }
    return null
  }
}
