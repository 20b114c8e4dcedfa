const SECOND = 1000
/** No host is left alone for less than a minute, nor for more than a day, once it asked for it. */
const SHORTEST = 60 * SECOND
const LONGEST = 86_400 * SECOND
/** Where it does not say for how long. */
const UNSAID = 900 * SECOND

/** Until when a host is to be left alone that answered with `Retry-After`: seconds, or a time. */
export function retryTime(retryAfter: string | null, now: number): number {
  const written = (retryAfter ?? '').trim()
  const wait = /^\d{1,9}$/.test(written) ? Number(written) * SECOND : Date.parse(written) - now
  return now + (Number.isNaN(wait) ? UNSAID : Math.min(LONGEST, Math.max(SHORTEST, wait)))
}
