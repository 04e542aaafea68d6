import type { Stance } from '../../core/pack/pack.ts'

/** A shape for each stance, so that none is told by colour: full, crossed, hollow, square. The word stands beside it. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <svg class="stance-mark" width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" focusable="false">
      {stance === 'asserts' && <circle cx="6.5" cy="6.5" r="4.5" fill="currentColor" />}
      {stance === 'denies' && (
        <g fill="none" stroke="currentColor" stroke-width="1.8">
          <circle cx="6.5" cy="6.5" r="4.6" />
          <path d="M3.4 9.6L9.6 3.4" />
        </g>
      )}
      {stance === 'reports' && (
        <circle
          cx="6.5"
          cy="6.5"
          r="4.6"
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-dasharray="2.4 2.4"
        />
      )}
      {stance === 'recalls' && (
        <rect x="2.8" y="2.8" width="7.4" height="7.4" fill="none" stroke="currentColor" stroke-width="1.8" />
      )}
    </svg>
  )
}
