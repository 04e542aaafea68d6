import type { CDPSession } from '@playwright/test'

type Event = { method: string; params: Record<string, unknown> }
type Reply = { id?: number; result?: Record<string, unknown>; error?: { message: string } }

const GONE = 'the target has gone'

/** Of an act that may take its own target away. */
export const unlessGone = (error: Error): void => {
  if (!error.message.endsWith(GONE)) throw error
}

/** A target that Playwright has no page for (the toolbar's popup), spoken to through the browser's own session. */
export class CdpTarget {
  readonly #browser: CDPSession
  readonly #sessionId: string
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  readonly #events: Event[] = []
  #next = 1

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser
    this.#sessionId = sessionId
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== this.#sessionId) return
      const said = JSON.parse(message) as Reply | Event
      if ('method' in said) this.#events.push(said)
      else if (said.id !== undefined) this.#waiting.get(said.id)?.(said)
    })
    // A popup closes itself, and what it was asked last is then never answered.
    browser.on('Target.detachedFromTarget', ({ sessionId: from }) => {
      if (from !== this.#sessionId) return
      for (const answer of this.#waiting.values()) answer({ error: { message: GONE } })
    })
  }

  static async attach(browser: CDPSession, targetId: string): Promise<CdpTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
    return new CdpTarget(browser, sessionId)
  }

  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this.#next++
    const answered = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message })
    const { result, error } = await answered
    this.#waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result ?? {}
  }

  /** The events of a kind so far. */
  messages(method: string): Record<string, unknown>[] {
    return this.#events.filter((event) => event.method === method).map(({ params }) => params)
  }

  /** The value of an expression (or of its promise) in the target, with the rights of a user's gesture. */
  async evaluate<T>(expression: string): Promise<T> {
    const reply = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string }; text: string } }
    const { exceptionDetails: failure } = reply
    if (failure) throw new Error(failure.exception?.description ?? failure.text)
    return reply.result.value
  }
}
