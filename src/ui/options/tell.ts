import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Undo } from './options-port.ts'

/** What the page says of the reader's last change. */
export interface Told {
  text: string
  undo?: Undo | undefined
  /** For screen readers only: those who see have it before their eyes. */
  quiet?: boolean
}

export const TellContext = createContext<(told: Told) => void>(() => undefined)

export function useTell(): (told: Told) => void {
  return useContext(TellContext)
}
