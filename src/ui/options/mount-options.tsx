import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Options } from './options.tsx'
import type { OptionsPort, OptionsState } from './options-port.ts'

interface Props {
  port: OptionsPort
  first: OptionsState
  browserLanguages: readonly string[]
}

/** The page as it stands, and as it changes from here, from the popup, or in the browser's own pages. */
function Live({ port, first, browserLanguages }: Props) {
  const [state, setState] = useState(first)
  useEffect(() => {
    const refresh = () => void port.state().then(setState, () => undefined)
    const end = port.subscribe(refresh)
    // Shortcuts change without an event, in a page that the reader comes back from.
    window.addEventListener('focus', refresh)
    return () => {
      end()
      window.removeEventListener('focus', refresh)
    }
  }, [port])
  const eager = useMemo(() => eagerPort(port, setState), [port])
  return <Options state={state} port={eager} browserLanguages={browserLanguages} />
}

/** Shows a choice as soon as it is made, and as it was where it is not kept. */
function eagerPort(port: OptionsPort, setState: (update: (state: OptionsState) => OptionsState) => void) {
  const show = (changes: Partial<OptionsState['choices']>) =>
    setState((state) => ({ ...state, choices: { ...state.choices, ...changes } }))
  const change: OptionsPort['change'] = async (changes) => {
    show(changes)
    const kept = await port.change(changes)
    if (!kept) show((await port.state()).choices)
    return kept
  }
  return { ...port, change }
}

/** Draws the options page into an element, under `options.css`; the result takes it away again. */
export async function mountOptions(
  element: HTMLElement,
  { port, browserLanguages }: Omit<Props, 'first'>,
): Promise<() => void> {
  const first = await port.state()
  render(<Live port={port} first={first} browserLanguages={browserLanguages} />, element)
  return () => render(null, element)
}
