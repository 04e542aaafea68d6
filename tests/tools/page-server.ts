import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

export interface PageServer {
  /** Of the loopback interface. */
  port: number
  close(): Promise<void>
}

/** Serves the files that lie in a folder over HTTP, to this machine only. */
export async function servePages(folder: string): Promise<PageServer> {
  const names = new Map(readdirSync(folder).map((name) => [`/${name}`, name]))
  names.set('/', 'index.html')
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = names.get(pathname)
    response.writeHead(name ? 200 : 404, { 'content-type': TYPES[extname(name ?? '')] ?? 'text/plain' })
    response.end(name ? readFileSync(join(folder, name)) : 'not found')
  })
  return listen(server)
}

/** Lets a server listen to this machine only, on a port that the system chooses. */
export async function listen(server: Server): Promise<PageServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
