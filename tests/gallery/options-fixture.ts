import type { OptionsPort, OptionsState } from '../../src/ui/options/options-port.ts'

const site = (host: string, en: string, ar: string, allowed = true) => ({ host, name: { en, ar }, allowed })

const bare: OptionsState = {
  choices: {
    language: 'auto',
    cardLanguage: 'auto',
    highlight: 'dotted',
    markedStates: ['same', 'different', 'newer', 'uncompared'],
    openOn: 'hover',
    density: 'comfortable',
    textSize: 'medium',
  },
  curated: [
    {
      id: 'pan-arab',
      sites: [site('aljazeera.net', 'Al Jazeera', 'الجزيرة'), site('elaph.com', 'Elaph', 'إيلاف', false)],
    },
    { id: 'britain', sites: [site('bbc.co.uk', 'BBC', 'بي بي سي')] },
  ],
  granted: [],
  paused: [],
  hidden: [],
  shortcuts: [
    { name: '_execute_action', description: '', keys: 'Alt+Shift+H' },
    { name: 'next-mention', description: '', keys: '⌥⇧J' },
    { name: 'toggle', description: '', keys: '' },
    { name: 'unnamed', description: 'A command of a later version', keys: 'F9' },
  ],
}

/** The states in which the options page can stand, by name. */
export const optionsStates: Record<string, OptionsState> = {
  'at first': bare,
  'on a phone': { ...bare, shortcuts: [] },
  'much chosen': {
    ...bare,
    choices: {
      ...bare.choices,
      highlight: 'wash',
      markedStates: ['different'],
      density: 'compact',
      textSize: 'large',
    },
    granted: [
      { pattern: '*://*.margin-post.example/*', host: 'margin-post.example' },
      { pattern: '*://*/*', host: null },
    ],
    hidden: ['elaph.com'],
    paused: ['bbc.co.uk', 'a-very-long-name-of-a-site-that-does-not-fit.example.org'],
  },
}

/** A port that keeps choices in memory and asks nobody. */
export function fixtureOptionsPort(first: OptionsState, rest: Partial<OptionsPort> = {}): OptionsPort {
  let state = first
  const listeners = new Set<() => void>()
  const become = (next: OptionsState) => {
    state = next
    for (const listener of listeners) listener()
  }
  return {
    state: async () => state,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    change: async (changes) => {
      become({ ...state, choices: { ...state.choices, ...changes } })
      return true
    },
    siteOf: (text) => (text.includes('.') ? text : null),
    grant: async () => true,
    revoke: async (pattern) => {
      become({ ...state, granted: state.granted.filter((one) => one.pattern !== pattern) })
      return true
    },
    setPaused: async (host, paused) => {
      const others = state.paused.filter((one) => one !== host)
      become({ ...state, paused: paused ? [...others, host] : others })
      return true
    },
    showHidden: async (host) => {
      become({ ...state, hidden: state.hidden.filter((one) => one !== host) })
      return true
    },
    openShortcuts: async () => false,
    exportFile: async () => '{}',
    importFile: async () => null,
    reset: async () => null,
    ...rest,
  }
}
