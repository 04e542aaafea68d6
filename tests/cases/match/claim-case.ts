/** A sentence, perhaps below a title, and the claims it must be linked to: `id`, or `id=comparison`. */
export interface ClaimCase {
  text: string
  title?: string
  published?: string
  claims: string[]
}
