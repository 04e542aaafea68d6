import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { useTranslator } from './translator-context.ts'

interface Tab<Id extends string> {
  id: Id
  label: ComponentChildren
}

interface Props<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  selected: Id
  /** `by` tells a choice from a walk past: focus must stay on the tabs while arrow keys walk along them. */
  onSelect: (id: Id, by: 'choice' | 'arrow') => void
  /** The selected tab's panel. */
  children: ComponentChildren
}

/** Tabs by the usual pattern: one stop for Tab, arrow keys between them in reading direction, Home and End. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: Props<Id>) {
  const { dir } = useTranslator()
  const base = useId()
  const list = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const place = tabs.findIndex(({ id }) => id === selected)
    const target = nextPlace({ key: event.key, place, count: tabs.length, rtl: dir === 'rtl' })
    const tab = target === null ? undefined : tabs[target]
    if (!tab) return
    event.preventDefault()
    onSelect(tab.id, 'arrow')
    ;(list.current?.children[target ?? 0] as HTMLElement | undefined)?.focus()
  }

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} class="tabs" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${base}-tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === selected}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id, 'choice')}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${base}-panel`} role="tabpanel" class="panel" aria-labelledby={`${base}-tab-${selected}`}>
        {children}
      </div>
    </>
  )
}

interface Step {
  key: string
  place: number
  count: number
  rtl: boolean
}

/** Where a key leads among `count` tabs, or null where it is none of ours. */
export function nextPlace({ key, place, count, rtl }: Step): number | null {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight'
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft'
  if (key === forward) return (place + 1) % count
  if (key === backward) return (place + count - 1) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
