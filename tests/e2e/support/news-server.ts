import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:https'
import { extname, join, normalize } from 'node:path'
import { listen, type PageServer } from '../../tools/page-server.ts'
import { makeCertificate } from './certificate.ts'

const ROOTS = [join(import.meta.dirname, '../pages'), join(import.meta.dirname, '../../pages/demo')]
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.pdf': 'application/pdf',
}

/** What a page that trusts nobody sends: no script but the one named, no assignment of markup. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

export interface NewsServer extends PageServer {
  /** `host/path` of every request so far. */
  requests: string[]
  /** Serves these documents, by their paths, from now on; as HTML where their headers do not say otherwise. */
  serve(documents: Record<string, ServedDocument>): void
}

export interface ServedDocument {
  body: string
  headers?: Record<string, string>
}

/**
 * Serves the test pages under any host name, over HTTPS. Under `/strict/` a page comes with a policy that forbids
 * scripts altogether.
 */
export async function startNewsServer(): Promise<NewsServer> {
  const requests: string[] = []
  const served = new Map<string, ServedDocument>()
  const server = createServer(makeCertificate(), (request, response) => {
    const { pathname, host } = new URL(request.url ?? '/', `https://${request.headers.host}`)
    requests.push(`${host}${pathname}`)
    const made = served.get(pathname)
    if (made) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...made.headers })
      response.end(made.body)
      return
    }
    const strict = pathname.startsWith('/strict/')
    const file = findFile(strict ? pathname.slice('/strict'.length) : pathname)
    response.writeHead(file ? 200 : 404, {
      'content-type': (file && TYPES[extname(file)]) ?? 'text/plain',
      ...(strict && { 'content-security-policy': STRICT_POLICY }),
    })
    response.end(file ? readFileSync(file) : 'not found')
  })
  const serve = (documents: Record<string, ServedDocument>) => {
    for (const [path, document] of Object.entries(documents)) served.set(path, document)
  }
  return { ...(await listen(server)), requests, serve }
}

function findFile(pathname: string): string | undefined {
  const name = normalize(decodeURIComponent(pathname))
  return ROOTS.map((root) => join(root, name)).find((path) => existsSync(path) && statSync(path).isFile())
}
