import { fold } from '../../core/text/fold.ts'
import type { CuratedGroup } from './options-port.ts'

/** The sites whose name, in either language, or host holds what is asked for; groups without any are left out. */
export function findSites(groups: readonly CuratedGroup[], query: string): CuratedGroup[] {
  const asked = fold(query.trim()).text
  return groups
    .map(({ id, sites }) => ({
      id,
      sites: sites.filter(({ host, name }) =>
        [host, name.en, name.ar].some((text) => fold(text).text.includes(asked)),
      ),
    }))
    .filter(({ sites }) => sites.length > 0)
}
