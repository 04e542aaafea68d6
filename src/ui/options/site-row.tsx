import type { ComponentChildren } from 'preact'

/** A host name, in the direction in which addresses are read. */
export const Host = ({ host }: { host: string }) => (
  <bdi class="host" dir="ltr">
    {host}
  </bdi>
)

interface Props {
  children: ComponentChildren
  /** What is done with the site; `label` names the site too. */
  action?: { text: string; label: string; onClick: () => void }
}

export function SiteRow({ children, action }: Props) {
  return (
    <li class="site-row">
      <span class="site-name">{children}</span>
      {action && (
        <button type="button" class="button small" aria-label={action.label} onClick={action.onClick}>
          {action.text}
        </button>
      )}
    </li>
  )
}
