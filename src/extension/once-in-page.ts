interface Running {
  isAlive(): boolean
  dispose(): void
}

type Slots = { [slot: symbol]: Promise<Running> | undefined }

/**
 * Starts a script's work unless it runs in this page already. What an earlier version of the extension left behind is
 * ended first: it shares the isolated world but has lost its extension.
 */
export async function onceInPage(name: string, start: () => Promise<Running>): Promise<void> {
  const slot = Symbol.for(`hashiya.${name}`)
  const slots = globalThis as unknown as Slots
  const before = slots[slot]
  if (before) {
    const running = await before.catch(() => null)
    // Another injection may have got here first while this one waited.
    if (running?.isAlive() || slots[slot] !== before) return
    running?.dispose()
  }
  const starting = start()
  slots[slot] = starting
  await starting.catch(() => null)
}
