const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|_ga)$/i

/** A document's address without fragment and tracking parameters; `null` where it is no http or https address. */
export function canonicalAddress(address: string | null | undefined, base?: string): string | null {
  if (!address || !URL.canParse(address.trim(), base)) return null
  const url = new URL(address.trim(), base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}

/** What the names of one site begin with where the same article stands under several. */
const EDITION = /^(?:www\d?|m|mobile|amp|edition)\./

/**
 * Whether a page that was served from one address can say that its place is another: one of the same host, of another
 * edition (`amp.example.org`, `www.example.org`) or of a host below. Who has a name below another has no say over it.
 */
export function canSpeakFor(served: string, other: string): boolean {
  const [own, said] = [siteOf(served), siteOf(other)]
  return said === own || said.endsWith(`.${own}`)
}

/** The host without what marks an edition, as long as a name with a dot is left. */
function siteOf(address: string): string {
  const { hostname } = new URL(address)
  const short = hostname.replace(EDITION, '')
  return short.includes('.') ? short : hostname
}
