/**
 * The site that a page belongs to, for pausing and granting: the longest of `curated` (bare hosts) that the page's host
 * is, or is a subdomain of; otherwise the page's own host without `www.`. Null for what is no web page.
 */
export function siteOf(url: string | undefined, curated: readonly string[]): string | null {
  const host = webHostOf(url)
  if (host === null) return null
  const known = curated.filter((site) => isWithin(host, site)).sort((a, b) => b.length - a.length)[0]
  return known ?? host.replace(/^www\./, '')
}

/** Whether `host` is `site` or one of its subdomains. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`)
}

/** The match pattern that covers a site and its subdomains. An address in digits has none. */
export function patternOf(site: string): string {
  return /^[\d.]+$|^\[/.test(site) || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`
}

/** The bare host of a match pattern, null where the pattern names no single site. */
export function hostOf(pattern: string): string | null {
  return /^(?:\*|https?):\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1] ?? null
}

/** Whether a page came from the web, and is not one of the extension's own. */
export const isOfSite = ({ protocol }: Pick<Location, 'protocol'>): boolean =>
  protocol === 'http:' || protocol === 'https:'

function webHostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return isOfSite({ protocol }) && hostname ? hostname : null
}
