import { useSyncExternalStore } from 'react'

/** Where the reader is: the parts of the path, decoded, and the parameters behind the question mark. */
export interface Address {
  readonly path: string
  readonly parts: readonly string[]
  readonly query: URLSearchParams
}

/** Parameters of an address; the empty, null and undefined ones are left out of it. */
export type Parameters = Readonly<Record<string, string | number | null | undefined>>

const MOVED = 'chancery:moved'

/** The path and its parameters as one address within this site. */
export function href(parts: readonly string[], parameters: Parameters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  }
  const path = `/${parts.map(encodeURIComponent).join('/')}`
  return query.size > 0 ? `${path}?${query}` : path
}

/** Goes to an address of this site; `replace` leaves no step for the back button. */
export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  if (to === `${location.pathname}${location.search}`) return
  const leavesRoom = new URL(to, location.origin).pathname !== location.pathname
  if (how === 'push') history.pushState(null, '', to)
  else history.replaceState(null, '', to)
  window.dispatchEvent(new Event(MOVED))
  if (leavesRoom) window.scrollTo(0, 0)
}

/** The address of a location as it is written in the browser's bar. */
export function addressOf(written: string): Address {
  const url = new URL(written, 'http://localhost')
  const parts = url.pathname.split('/').filter(Boolean).map(decoded)
  return { path: url.pathname, parts, query: url.searchParams }
}

/** The current address; the component is drawn again whenever it changes. */
export function useAddress(): Address {
  const written = useSyncExternalStore(subscribe, () => `${location.pathname}${location.search}`)
  return addressOf(written)
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed)
  window.addEventListener(MOVED, changed)
  return () => {
    window.removeEventListener('popstate', changed)
    window.removeEventListener(MOVED, changed)
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
