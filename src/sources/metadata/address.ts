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
