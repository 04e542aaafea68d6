import { useCallback, useEffect, useState } from 'preact/hooks'
import { claimInHash, hashOfClaim } from './claim-hash.ts'

/** The claim in the page's address, and how to go to another; the browser's own way back leads through them. */
export function useClaimHash(): [claim: string | null, open: (claim: string) => void] {
  const [claim, setClaim] = useState(() => claimInHash(location.hash))
  useEffect(() => {
    const read = () => setClaim(claimInHash(location.hash))
    // It may have changed between the first drawing and now.
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const open = useCallback((id: string) => {
    location.hash = hashOfClaim(id)
  }, [])
  return [claim, open]
}
