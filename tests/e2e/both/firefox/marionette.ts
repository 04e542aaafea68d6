import { connect, type Socket } from 'node:net'

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown]

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/**
 * Speaks Firefox's own remote protocol. A message is its length in bytes, a colon and JSON; a command is
 * `[0, id, name, parameters]` and is answered by `[1, id, error, result]`.
 */
export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #received: Buffer = Buffer.alloc(0)
  #lastId = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    socket.on('error', (error) => this.#end(error))
    socket.on('close', () => this.#end(new Error('Firefox has hung up')))
  }

  /** Rejects where nobody listens at the port. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opened = connect(port, '127.0.0.1', () => resolve(opened))
      opened.once('error', reject)
    })
    return new Marionette(socket)
  }

  /** The command's result. Rejects with what Firefox says against it, or when the connection ends first. */
  send<Result>(name: string, parameters: object = {}): Promise<Result> {
    const id = ++this.#lastId
    const message = JSON.stringify([0, id, name, parameters])
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject })
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #receive(chunk: Buffer) {
    this.#received = Buffer.concat([this.#received, chunk])
    for (let message = this.#takeMessage(); message; message = this.#takeMessage()) {
      const said: unknown = JSON.parse(message)
      // The first message is a greeting, and an object.
      if (Array.isArray(said)) this.#answer(said as Reply)
    }
  }

  #takeMessage(): string | null {
    const colon = this.#received.indexOf(':')
    const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)))
    if (colon < 0 || this.#received.length < end) return null
    const message = this.#received.subarray(colon + 1, end).toString()
    this.#received = this.#received.subarray(end)
    return message
  }

  #answer([, id, error, result]: Reply) {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`))
    else waiting?.resolve(result)
  }

  #end(error: Error) {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
