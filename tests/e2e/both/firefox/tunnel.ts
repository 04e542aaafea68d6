import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { listen, type PageServer } from '../../../tools/page-server.ts'

/**
 * A proxy that leads to `port` of this machine whatever host is asked for: so every name of the world is a test page's,
 * without a port in its address, and nothing gets out.
 */
export async function startTunnel(port: number): Promise<PageServer> {
  const open = new Set<Socket>()
  // What comes without encryption is the browser's own.
  const server = createServer((_, response) => response.writeHead(404).end())
  server.on('connect', (_, client: Socket) => {
    const pages = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n')
      pages.pipe(client).pipe(pages)
    })
    for (const socket of [client, pages]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        pages.destroy()
      })
    }
  })
  const { port: own, close } = await listen(server)
  return {
    port: own,
    close: async () => {
      for (const socket of open) socket.destroy()
      await close()
    },
  }
}
