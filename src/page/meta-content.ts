/** The content of the first `meta` with one of these names (as `name`, `property` or `itemprop`), in their order. */
export function metaContent(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const meta = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    )
    const content = meta?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}
