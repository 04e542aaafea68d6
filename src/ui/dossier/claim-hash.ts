/** The address of a claim inside the dossier, as the page's fragment. */
export const hashOfClaim = (claim: string): string => `#claim=${encodeURIComponent(claim)}`

/** The claim that a fragment names, or null. A fragment that cannot be read names none. */
export function claimInHash(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('claim') || null
}
