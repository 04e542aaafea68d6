import type { Page } from '@playwright/test'
import type { ExtensionBrowser } from './browser.ts'

/** Runs an expression in the world on a web page that belongs to the extension's scripts; gives what its promise resolves to. */
export async function inOwnWorld<T>(
  { extensionId }: ExtensionBrowser,
  page: Page,
  expression: string,
): Promise<T> {
  const session = await page.context().newCDPSession(page)
  const contexts: { id: number; origin: string }[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await session.send('Runtime.enable')
  const own = contexts.find(({ origin }) => origin.includes(extensionId))
  if (!own) throw new Error('the extension runs nothing on this page')
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}
