/** What the reading of a page tells of the elements that it goes into. */
export interface MeetsElements {
  met(element: Element, root: ShadowRoot | null): void
}

export interface RootsHandlers {
  /** An open shadow root was met, perhaps not for the first time; nothing in it has been read yet. */
  onRoot: (root: ShadowRoot) => void
  /** An element was met for the first time that may get a root: the page tells nobody when it does. */
  onCandidate: () => void
}

/** The open shadow roots of a page, as far as they are met, and custom elements that may yet get one. */
export class OpenRoots implements MeetsElements {
  #handlers: RootsHandlers | null = null
  readonly #candidates = new Set<Element>()

  /** Others are told nothing any more. */
  follow(handlers: RootsHandlers) {
    this.#handlers = handlers
    this.#candidates.clear()
  }

  met(element: Element, root: ShadowRoot | null) {
    if (root) this.#handlers?.onRoot(root)
    else if (this.#handlers && isCustom(element) && !this.#candidates.has(element)) {
      this.#candidates.add(element)
      this.#handlers.onCandidate()
    }
  }

  get hasCandidates(): boolean {
    return this.#candidates.size > 0
  }

  /** Those that have got a root since they were met. Each is told once. */
  late(): Set<Element> {
    const late = new Set<Element>()
    for (const element of this.#candidates) {
      if (element.shadowRoot) late.add(element)
      if (element.shadowRoot || !element.isConnected) this.#candidates.delete(element)
    }
    return late
  }
}

/** Defined or not: many get their root only when what they show has been fetched. */
const isCustom = ({ localName }: Element) => localName.includes('-')
