import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useTranslator } from './translator-context.ts'

interface Props<T> {
  items: readonly T[]
  /** How many are shown before the reader asks for all. */
  limit?: number
  class?: string
  labelledBy?: string
  children: (item: T, place: number) => ComponentChildren
}

/** A list that opens on demand. Focus goes to the first new item, so that a screen reader reads on from there. */
export function CollapsibleList<T>({ items, limit = 3, class: className, labelledBy, children }: Props<T>) {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  // One more line would take the room of the button itself.
  const hidden = items.length > limit + 1 ? items.length - limit : 0
  const shown = open || !hidden ? items : items.slice(0, limit)

  function toggle() {
    setOpen(!open)
    if (!open)
      requestAnimationFrame(() => (list.current?.children[limit] as HTMLElement | undefined)?.focus())
  }

  return (
    <>
      <ol ref={list} class={className} aria-labelledby={labelledBy}>
        {shown.map(children)}
      </ol>
      {hidden > 0 && (
        <button type="button" class="more" aria-expanded={open} onClick={toggle}>
          {open ? t('action.showFewer') : t('action.showAll', { n: hidden })}
        </button>
      )}
    </>
  )
}
