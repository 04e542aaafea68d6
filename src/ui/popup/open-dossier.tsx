import type { ComponentChildren } from 'preact'
import { ArrowIcon } from '../shared/icons.tsx'
import type { RecordPort } from './popup-port.ts'

interface Props {
  port: Pick<RecordPort, 'openDossier'>
  /** At which claim; null for the whole record. */
  claim: string | null
  children: ComponentChildren
}

/** Leads to the whole record, in a tab of its own. */
export function OpenDossier({ port, claim, children }: Props) {
  const open = () => void port.openDossier(claim).catch(() => undefined)
  return (
    <button type="button" class="more open-dossier" onClick={open}>
      {children} <ArrowIcon />
    </button>
  )
}
