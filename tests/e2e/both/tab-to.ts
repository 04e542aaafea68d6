import type { Tab } from './reader.ts'

/** Presses Tab until the focus is on what bears the words in the open card. */
export async function tabTo(tab: Tab, words: RegExp): Promise<void> {
  const walked: string[] = []
  for (let step = 0; step < 60; step++) {
    await tab.press('Tab')
    const focused = (await tab.card())?.focusedWords ?? ''
    if (words.test(focused)) return
    walked.push(focused.slice(0, 40))
  }
  throw new Error(`Tab does not lead to ${words}: ${walked.join(' | ')}`)
}
