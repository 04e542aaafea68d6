import { createServer } from 'node:https'
import { makeCertificate } from '../../e2e/support/certificate.ts'
import { listen, type PageServer } from '../../tools/page-server.ts'

/** An isolated page has a clock of 5 µs, any other one of 100 µs. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** Serves texts by their path (`.json` or HTML) under any host name, over HTTPS. A text is made when first asked for. */
export async function servePages(pages: Record<string, () => string>): Promise<PageServer> {
  const made = new Map<string, string>()
  const server = createServer(makeCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost')
    const text = made.get(pathname) ?? pages[pathname]?.()
    if (text !== undefined) made.set(pathname, text)
    const type = pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8'
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type, ...ISOLATED })
    response.end(text ?? 'not found')
  })
  return listen(server)
}
