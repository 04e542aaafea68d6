const SHADOW_ROOT = 11
const NONE: readonly Node[] = []

/** Of an element whose children are not its own in the flat tree: the open shadow root that is shown in their place. */
export function openRootOf(element: Element): ShadowRoot | null {
  const root = element.shadowRoot
  // `form.shadowRoot` is the field of that name, where there is one.
  return root && root.nodeType === SHADOW_ROOT ? root : null
}

/** What a slot has been given to show; nothing where it shows what stands in itself. */
function slottedIn(element: Element): readonly Node[] {
  if (element.localName !== 'slot') return NONE
  // In a document without layout, or of other markup than HTML, it is an element like any other.
  return (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? NONE
}

/**
 * The children of an element as they are shown: those of its open shadow root, those that a slot has been given, or its
 * own. The page may change between two steps: from a node that has gone there is no next one.
 */
export class Children {
  #element: Element | null = null
  #holder: Node | null = null
  #slotted = NONE
  #at = 0

  /** Begins with the first child of the element; null where it has none. */
  enter(element: Element): Node | null {
    const root = openRootOf(element)
    this.#element = element
    this.#holder = root ?? element
    this.#slotted = root ? NONE : slottedIn(element)
    this.#at = 0
    return this.#slotted[0] ?? this.#holder.firstChild
  }

  /** The open root of the element. */
  get root(): ShadowRoot | null {
    return this.#holder === this.#element ? null : (this.#holder as ShadowRoot)
  }

  /** Whether they stand in another tree than the element itself, so that no range can hold both. */
  get areElsewhere(): boolean {
    return this.#holder !== this.#element || this.#slotted.length > 0
  }

  after(node: Node): Node | null {
    if (this.#slotted.length === 0) return node.parentNode === this.#holder ? node.nextSibling : null
    const next = this.#slotted[++this.#at]
    return next && slotOf(next) === this.#element ? next : null
  }
}

/** The slot in an open shadow root that shows the node. */
function slotOf(node: Node): Element | null {
  const slot = (node as Partial<Text>).assignedSlot
  // The same of `form.assignedSlot`.
  return slot && slot.localName === 'slot' ? slot : null
}

/** What the page's own names for fields do not hide: a form with a field called `parentNode` would be its own ancestor. */
const parentNode = globalThis.Node && Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get

/**
 * What a node is shown in: the slot that it has been given to, else its parent, or the host where that, or the node itself,
 * is a shadow root. A child of a host that no slot shows has the host for a parent, though nothing of it is shown.
 */
export function parentOf(node: Node): Node | null {
  const slot = slotOf(node)
  if (slot) return slot
  const parent: Node | null = parentNode ? parentNode.call(node) : node.parentNode
  const tree = parent ?? node
  return tree.nodeType === SHADOW_ROOT ? ((tree as Partial<ShadowRoot>).host ?? null) : parent
}

/** As `parentOf`; null for what stands in no element. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node)
  return parent?.nodeType === 1 ? (parent as Element) : null
}

/** Whether `node` is shown in `ancestor`, or is it. */
export function isInside(node: Node, ancestor: Node): boolean {
  if (ancestor.contains(node)) return true
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true
  return false
}

/** As `Element.closest`, out of shadow roots and slots too. */
export function closestOf(element: Element, selector: string): Element | null {
  let at: Element | null = element
  while (at && !at.matches(selector)) at = parentElementOf(at)
  return at
}
