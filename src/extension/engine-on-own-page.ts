import { CARD, ENGINE, HIGHLIGHTS } from './inject.ts'

/**
 * Brings the engine, its card and the highlights' sheet into a page of the extension itself, where the background may not inject
 * them.
 */
export function startEngineHere(document: Document): void {
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = HIGHLIGHTS
  document.head.append(sheet)
  for (const file of [...CARD, ENGINE]) {
    const script = document.createElement('script')
    script.src = file
    // In order: scripts that are added by script run as they arrive.
    script.async = false
    document.head.append(script)
  }
}
