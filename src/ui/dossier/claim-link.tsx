import type { Claim } from '../../core/pack/pack.ts'
import { Name } from '../shared/bdi.tsx'
import { hashOfClaim } from './claim-hash.ts'

/** Opens a claim inside the dossier. */
export function ClaimLink({ claim, current }: { claim: Claim; current?: boolean }) {
  return (
    <a class="claim-link" href={hashOfClaim(claim.id)} aria-current={current ? 'true' : undefined}>
      <Name text={claim.text} />
    </a>
  )
}
