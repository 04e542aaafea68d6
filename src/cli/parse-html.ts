import { parseHTML } from 'linkedom'

const HEAD_CONTENT = /^(base|link|meta|noscript|script|style|template|title)$/

/**
 * Parses a page into a document that has `html`, `head` and `body`, also where the page leaves their tags out:
 * a browser's parser opens them by itself, this one does not.
 */
export function parsePage(html: string): Document {
  const document = parse(html)
  const page = document.documentElement?.localName === 'html' ? document : parse(`<html>${html}</html>`)
  const root = page.documentElement
  if (!page.querySelector('head')) root.prepend(wrap(page, 'head', headContent(root)))
  if (!page.querySelector('body')) {
    root.append(
      wrap(
        page,
        'body',
        [...root.childNodes].filter((node) => nameOf(node) !== 'head'),
      ),
    )
  }
  return page
}

function parse(html: string): Document {
  return parseHTML(html).document as unknown as Document
}

/** What stands at the root's beginning and belongs into a head. */
function headContent(root: Element): Node[] {
  const nodes = [...root.childNodes]
  const end = nodes.findIndex((node) => node.textContent?.trim() !== '' && !HEAD_CONTENT.test(nameOf(node)))
  return nodes.slice(0, end < 0 ? nodes.length : end).filter((node) => HEAD_CONTENT.test(nameOf(node)))
}

function wrap(document: Document, name: 'head' | 'body', nodes: Node[]): Element {
  const element = document.createElement(name)
  element.append(...nodes)
  return element
}

function nameOf(node: Node): string {
  return (node as Partial<Element>).localName ?? ''
}
