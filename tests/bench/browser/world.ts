import type { Page } from 'playwright-core'
import type { Bench } from '../in-page/bench.ts'

/** The page as a content script sees it: same nodes, other wrappers, other globals. Holds `bench` of in-page/bench.ts. */
export interface World {
  /** Calls one of `bench`'s functions with JSON arguments. Throws what it throws. */
  call<Name extends keyof Bench>(
    name: Name,
    ...args: Parameters<Bench[Name]>
  ): Promise<Awaited<ReturnType<Bench[Name]>>>
}

/** A new isolated world in the page; `script` (see `bundle.ts`) is run in it, cold. */
export async function openWorld(page: Page, script: string): Promise<World> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  })
  async function run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await run(script)
  return {
    call: async (name, ...args) => (await run(`bench.${name}(...${JSON.stringify(args)})`)) as never,
  }
}
