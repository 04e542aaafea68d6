/** How far a declaration of the character encoding may stand from the start, in bytes (HTML Standard). */
const PRESCAN = 1024

/** Decodes a saved page by its byte order mark or its `<meta>`, as browsers do; UTF-8 where neither is there. */
export function decodeHtml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ?? 'utf-8'
  return isKnown(label) ? label : 'utf-8'
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label)
    // A page that was read far enough to find its <meta> is not UTF-16, whatever it says.
    return !/^utf-?16/i.test(label)
  } catch {
    return false
  }
}
