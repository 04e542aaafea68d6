/** One curated news site. `host` covers its subdomains too. */
export interface Site {
  host: string
  name: { en: string; ar: string }
}

export interface SiteGroup {
  id: string
  sites: Site[]
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

/**
 * The curated list as `assets/sites.yaml` holds it: group → list of `{ host, en, ar }`.
 * Throws with the group and the entry named when the form is wrong, a host is told twice or a group is not sorted.
 */
export function readSiteList(value: unknown): SiteGroup[] {
  const seen = new Map<string, string>()
  return Object.entries(record(value, 'sites')).map(([id, entries]) => {
    if (!Array.isArray(entries)) throw new Error(`sites: ${id} is not a list`)
    const sites = entries.map((entry, index) => readSite(entry, `sites: ${id}[${index}]`))
    for (const { host } of sites) {
      const other = seen.get(host)
      if (other) throw new Error(`sites: ${host} is told twice, in ${other} and ${id}`)
      seen.set(host, id)
    }
    requireOrder(id, sites)
    return { id, sites }
  })
}

/** Both schemes, the host itself and its subdomains. */
export function patternsOf(groups: SiteGroup[]): string[] {
  return groups
    .flatMap(({ sites }) => sites)
    .map(({ host }) => `*://*.${host}/*`)
    .sort()
}

function readSite(value: unknown, where: string): Site {
  const { host, en, ar } = record(value, where)
  if (typeof host !== 'string' || !HOST.test(host) || host.startsWith('www.'))
    throw new Error(`${where}: ${JSON.stringify(host)} is not a bare host name`)
  if (typeof en !== 'string' || typeof ar !== 'string' || !en.trim() || !ar.trim())
    throw new Error(`${where}: ${host} has no name in both languages`)
  return { host, name: { en, ar } }
}

function requireOrder(id: string, sites: Site[]): void {
  sites.forEach(({ host }, index) => {
    const previous = sites[index - 1]?.host
    if (previous !== undefined && previous > host)
      throw new Error(`sites: in ${id}, ${host} stands after ${previous}`)
  })
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where} is not a mapping`)
  return value as Record<string, unknown>
}
