import { ENGINE, HIGHLIGHTS } from './inject.ts'

/** Brings the engine and the highlights' sheet into a page of the extension itself, as `injectEngine` does elsewhere. */
export function startEngineHere(document: Document): void {
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = HIGHLIGHTS
  document.head.append(sheet)
  for (const file of ENGINE) {
    const script = document.createElement('script')
    script.src = file
    // In order: scripts that are added by script run as they arrive.
    script.async = false
    document.head.append(script)
  }
}
