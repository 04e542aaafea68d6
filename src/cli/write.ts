import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes and waits until the reader at the other end has caught up, so that output never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
