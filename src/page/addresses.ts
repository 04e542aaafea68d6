import { Metas } from './metas.ts'

/** The addresses under which a document knows itself, the canonical one first. */
export function ownAddresses(document: Document, metas = new Metas(document)): URL[] {
  const base = document.location?.href
  const told = [
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    metas.content('og:url'),
    base,
  ]
  return told
    .filter((address) => address && URL.canParse(address, base))
    .map((address) => new URL(address as string, base))
    .filter((url) => /^https?:$/.test(url.protocol))
}

/** Tells links to other pages from those within a page. */
export class Addresses {
  readonly #own: ReadonlySet<string>

  constructor(document: Document) {
    this.#own = new Set(
      ownAddresses(document).flatMap((url) => [withoutHash(url.href), url.pathname + url.search]),
    )
  }

  isLeftBy(link: Element): boolean {
    const address = link.getAttribute('href')
    return address !== null && !address.startsWith('#') && !this.#own.has(withoutHash(address))
  }
}

const withoutHash = (address: string) => address.replace(/#.*/, '')
