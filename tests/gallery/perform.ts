import type { Locale } from '../../src/ui/shared/locale.ts'

export type Act = { press: string } | { type: Record<Locale, string>; into: string }

/** Does one thing after another to a surface, as a reader would: each once there is what it is done to, and all is calm. */
export async function perform(root: ParentNode, acts: readonly Act[], lang: Locale): Promise<void> {
  for (const act of acts) {
    const element = await appearing(root, 'press' in act ? act.press : act.into)
    if ('press' in act) element.click()
    else {
      Object.assign(element, { value: act.type[lang] })
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }
    for (let count = 0; count < 3; count++) await nextFrame()
  }
}

const FRAMES = 200

/** Until effects of what was drawn have run too. */
export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

async function appearing(root: ParentNode, selector: string): Promise<HTMLElement> {
  for (let frames = 0; frames < FRAMES; frames++) {
    const element = root.querySelector<HTMLElement>(selector)
    if (element) return element
    await nextFrame()
  }
  throw new Error(`there is no ${selector}`)
}
