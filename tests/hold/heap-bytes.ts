import type { CDPSession } from 'playwright-core'

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  /** One node after the other, each as many numbers as it has fields. */
  nodes: number[]
}

export interface HeapBytes {
  /** All that something still holds, in the page's own world, in the extension's and outside of both. */
  heap: number
  /**
   * What of it is code that the browser has compiled. It grows as functions run often enough to be compiled better, and goes
   * when the browser wants.
   */
  code: number
}

/** Counts what a tab's process holds, object by object: the browser's own sums leave out what lies fallow, or count it in. */
export async function heapBytesOf(session: CDPSession): Promise<HeapBytes> {
  const chunks: string[] = []
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', collect)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', collect)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const isCode = types[0].indexOf('code')
  const bytes: HeapBytes = { heap: 0, code: 0 }
  for (let at = 0; at < nodes.length; at += fields.length) {
    const own = nodes[at + size] as number
    bytes.heap += own
    if (nodes[at + type] === isCode) bytes.code += own
  }
  return bytes
}
