import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

/** The name under which standard input is asked for and reported. */
export const STDIN = '-'

/** The bytes behind a file argument. Errors (no such file …) come when it is read. */
export function openSource(file: string, stdin: Readable): Readable {
  return file === STDIN ? stdin : createReadStream(file)
}

/** All bytes of a stream. Throws what the stream throws. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** A system error in words, without the path that its message repeats. */
export function describeError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a directory'
  if (code === 'EACCES') return 'permission denied'
  return message
}
