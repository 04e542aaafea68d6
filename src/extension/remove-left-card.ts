/** Firefox lets extensions look into closed roots; Chromium leaves nothing to look for. */
type Hosting = Element & { openOrClosedShadowRoot?: ShadowRoot | null }

/**
 * Takes out of a page the card that an earlier engine had open when its extension went. Chromium's engines go themselves;
 * Firefox ends them without a word.
 */
export function removeLeftCard(document: Document): void {
  for (const host of document.querySelectorAll<Hosting>('[popover="manual"]'))
    if (host.openOrClosedShadowRoot?.querySelector('.hashiya.card')) host.remove()
}
