import { writeFile } from 'node:fs/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { DemoBrowser } from './demo-browser.ts'

declare const chrome: { action: { openPopup(): Promise<void> } }

/** Opens the toolbar popup over the page, saves a picture of it and closes it. */
export async function capturePopup(page: Page, { context, worker, extensionUrl }: DemoBrowser, path: string) {
  const session = await context.newCDPSession(page)
  try {
    await worker.evaluate(() => chrome.action.openPopup())
    const targetId = await popupTarget(session, `${extensionUrl}popup.html`)
    const popup = await attach(session, targetId)
    await popup('Runtime.evaluate', { expression: SETTLED, awaitPromise: true })
    const { data } = await popup<{ data: string }>('Page.captureScreenshot', {})
    await writeFile(path, Buffer.from(data, 'base64'))
    await session.send('Target.closeTarget', { targetId })
  } finally {
    await session.detach()
  }
}

/** Resolves when the popup has drawn what it asked the page for. */
const SETTLED = 'new Promise((resolve) => setTimeout(resolve, 600))'

/** The popup is no page to Playwright, only a target of the protocol. */
async function popupTarget(session: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets')
  const target = targetInfos.find((info) => info.url === url)
  if (!target) throw new Error(`no popup among ${targetInfos.map((info) => info.url).join(', ')}`)
  return target.targetId
}

async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  let last = 0
  return <Result>(method: string, params: object): Promise<Result> =>
    new Promise((resolve, reject) => {
      last += 1
      const id = last
      const listen = ({ message }: { message: string }) => {
        const answer = JSON.parse(message)
        if (answer.id !== id) return
        session.off('Target.receivedMessageFromTarget', listen)
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`))
        else resolve(answer.result)
      }
      session.on('Target.receivedMessageFromTarget', listen)
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject)
    })
}
