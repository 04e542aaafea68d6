import type { SVGAttributes } from 'preact'

/** Drawn on a 16 by 16 field in the colour of the text. Words always stand beside them, so they are hidden from readers. */
function Icon({ children, ...rest }: SVGAttributes<SVGSVGElement>) {
  return (
    <svg
      class="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      {children}
    </svg>
  )
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
)

/** Points to the line's end; mirrored by the style sheet where lines run from the right. */
export const ArrowIcon = () => (
  <Icon class="icon mirrored">
    <path d="M3 8h9M8.5 4.5L12 8l-3.5 3.5" />
  </Icon>
)

export const BackIcon = () => (
  <Icon class="icon mirrored">
    <path d="M13 8H4M7.5 4.5L4 8l3.5 3.5" />
  </Icon>
)

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="M10.2 10.2L13.5 13.5" />
  </Icon>
)

/** A veiled head: someone whom the document does not name. */
export const UnnamedIcon = () => (
  <Icon stroke-dasharray="2 2.2">
    <circle cx="8" cy="5.4" r="2.8" />
    <path d="M2.8 14c.4-3 2.5-4.6 5.2-4.6s4.8 1.6 5.2 4.6" />
  </Icon>
)

export const CautionIcon = () => (
  <Icon>
    <path d="M8 2.2L14.4 13.4H1.6z" />
    <path d="M8 6.4v3.2M8 11.6v.1" />
  </Icon>
)

export const LockIcon = () => (
  <Icon>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.2" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
)

export const DeniedIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.2" />
    <path d="M4.5 11.5l7-7" />
  </Icon>
)

/** A ring that does not close: a question or a condition. */
export const OpenIcon = () => (
  <Icon>
    <path d="M12.2 5A5.2 5.2 0 1 0 13.2 8" />
  </Icon>
)

/** One line that parts in two: accounts that differ. */
export const ForkIcon = () => (
  <Icon class="icon mirrored">
    <path d="M2 8h4l4-4h4M6 8l4 4h4" />
  </Icon>
)

/** Two lines that become one: accounts that agree. */
export const AgreeIcon = () => (
  <Icon class="icon mirrored">
    <path d="M2 4h4l4 4h4M2 12h4l4-4" />
  </Icon>
)

/** One line from one point: a single origin. */
export const SingleIcon = () => (
  <Icon class="icon mirrored">
    <circle cx="4.5" cy="8" r="2.2" />
    <path d="M9 8h5" />
  </Icon>
)

/** A line that goes on past a mark: something came later. */
export const LaterIcon = () => (
  <Icon class="icon mirrored">
    <path d="M2 8h11M10 5l3 3-3 3M5 4v8" />
  </Icon>
)

/** A spring from which lines go out: where statements come from. */
export const OriginIcon = () => (
  <Icon class="icon mirrored">
    <circle cx="4.5" cy="8" r="2.2" />
    <path d="M8.5 4.5L14 3M9 8h5M8.5 11.5L14 13" />
  </Icon>
)

/** The sign of the product: a text block with a gloss in its margin. */
export const GlossIcon = () => (
  <Icon class="icon mirrored" stroke-width="1.8">
    <path d="M2.5 3.5h6.5M2.5 8h6.5M2.5 12.5h6.5" />
    <path d="M13 3v4.5" stroke-width="2.6" class="gloss" />
  </Icon>
)

/** A shape for each way of standing to a value: equal, unequal, and a clock hand past the end. */
export const ComparisonIcon = ({ kind }: { kind: 'same' | 'different' | 'newer' }) => (
  <Icon>
    {kind === 'same' && <path d="M3.5 6h9M3.5 10h9" />}
    {kind === 'different' && <path d="M3.5 6h9M3.5 10h9M10.5 3l-5 10" />}
    {kind === 'newer' && <path d="M8 4.5V8l2.5 1.8M13.2 6A5.5 5.5 0 1 0 13.5 8.5M13.5 3v3.2h-3.2" />}
  </Icon>
)

export const QuoteIcon = () => (
  <Icon class="icon mirrored">
    <path d="M6.5 4.5C4 5 3 6.6 3 9v2.5h3.5V8H4.8M13 4.5C10.5 5 9.5 6.6 9.5 9v2.5H13V8h-1.7" />
  </Icon>
)

export const LinkIcon = () => (
  <Icon>
    <path d="M6.8 9.2l2.4-2.4M7.5 4.8l1.3-1.3a2.6 2.6 0 0 1 3.7 3.7l-1.3 1.3M8.5 11.2l-1.3 1.3a2.6 2.6 0 0 1-3.7-3.7l1.3-1.3" />
  </Icon>
)

/** A mark that is struck out. */
export const HideIcon = () => (
  <Icon>
    <path d="M2.5 5h11M2.5 9h5M3 13.5L13 2.5" />
  </Icon>
)

/** Points along a line of time. */
export const DossierIcon = () => (
  <Icon class="icon mirrored">
    <path d="M4 2v12M7.5 4h6M7.5 8h4M7.5 12h6M3 4h2M3 8h2M3 12h2" />
  </Icon>
)

export const PinIcon = () => (
  <Icon>
    <path d="M5.5 2.5h5M6.2 2.5v4L4 9.5h8L9.8 6.5v-4M8 9.5V14" />
  </Icon>
)

export const MoveIcon = () => (
  <Icon>
    <path d="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6L2 8l2 2M12 6l2 2-2 2" />
  </Icon>
)

/** A sheet that can be drawn up. */
export const GrowIcon = () => (
  <Icon>
    <path d="M4 10l4-4 4 4" />
  </Icon>
)

/** A step towards the line's end, as in a row of pages. */
export const NextIcon = () => (
  <Icon class="icon mirrored">
    <path d="M6 3.5L10.5 8 6 12.5" />
  </Icon>
)

export const PreviousIcon = () => (
  <Icon class="icon mirrored">
    <path d="M10 3.5L5.5 8l4.5 4.5" />
  </Icon>
)

/** A window with a column at its end. */
export const PanelIcon = () => (
  <Icon class="icon mirrored">
    <rect x="2" y="3" width="12" height="10" rx="1.4" />
    <path d="M10 3v10M12 6v.1M12 8.5v.1" />
  </Icon>
)

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
)

export const MinusIcon = () => (
  <Icon>
    <path d="M3 8h10" />
  </Icon>
)

export const FitIcon = () => (
  <Icon>
    <path d="M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2" />
  </Icon>
)
