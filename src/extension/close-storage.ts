import type { WxtBrowser } from 'wxt/browser'

/** What a browser can do with a storage area; Firefox closes none to scripts in pages. */
interface Closable {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
}

/**
 * Closes what is stored to scripts of ours in web pages, which have no use for it: they ask the background, and hear of their
 * own site alone. A page that broke into its own process could otherwise read there on which sites the reader has paused
 * us or hidden something.
 */
export async function closeStorage({
  local,
  session,
}: Pick<WxtBrowser['storage'], 'local' | 'session'>): Promise<void> {
  const close = async (area: Closable) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  await Promise.allSettled([local, session].map((area) => close(area as Closable)))
}
