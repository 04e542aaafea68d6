import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Side } from '../../core/pack/cross-reference.ts'
import { Name } from '../shared/bdi.tsx'

/** The sides of the pack that is shown, in its order: a side's place in it decides its mark. */
export const SidesContext = createContext<readonly Side[]>([])

/** Shapes without a meaning of their own (no star, crescent, cross or arrow), on a field of 12 by 12. */
const SHAPES = [
  'M6 1.2L11.2 10.6H.8z',
  'M6 .6L11.4 6 6 11.4.6 6z',
  'M1.4 1.4h3.4v9.2H1.4zM7.2 1.4h3.4v9.2H7.2z',
  'M1 3.2h10v5.6H1z',
  'M3.4 1.2h5.2L11.2 6 8.6 10.8H3.4L.8 6z',
  'M1 1h4v4H1zM7 1h4v4H7zM1 7h4v4H1zM7 7h4v4H7z',
  'M1 1.2h10L6 6l5 4.8H1L6 6z',
  'M.8 9a5.2 5.2 0 0 1 10.4 0z',
]

/** A side by its mark and name; the mark alone never says anything that the name does not. */
export function SideTag({ side }: { side: Side }) {
  const place = useContext(SidesContext).findIndex(({ id }) => id === side.id)
  const shape = SHAPES[place % SHAPES.length]
  return (
    <span class="side">
      {shape && (
        <svg
          class="side-mark"
          width="10"
          height="10"
          viewBox="0 0 12 12"
          fill="currentColor"
          aria-hidden="true"
          focusable="false"
        >
          <path d={shape} />
        </svg>
      )}
      <Name text={side.name} />
    </span>
  )
}
