import { useEffect, useState } from 'preact/hooks'
import { usePromise } from '../shared/use-promise.ts'
import type { PagePort, PageState } from './popup-port.ts'

/** The page's state as it was asked for and as it changes; a change that comes before the answer is the newer one. */
export function usePageState(
  port: Pick<PagePort, 'state' | 'subscribe'>,
): [PageState | 'failed', retry: () => void] {
  const [changed, setChanged] = useState<PageState | null>(null)
  const [asked, retry] = usePromise(() => port.state(), [port])
  useEffect(() => port.subscribe(setChanged), [port])
  if (changed) return [changed, retry]
  if (asked.kind === 'failed') return ['failed', retry]
  return [asked.kind === 'ready' ? asked.value : { kind: 'loading' }, retry]
}
