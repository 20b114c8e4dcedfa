import type { BesideRoom } from '../../vocabulary/index.ts'

/** A part of an address that can be anything. */
const ANY = '*'

const ADDRESSES: readonly (readonly [address: string, room: BesideRoom])[] = [
  ['/api/findings', 'findings'],
  ['/api/sources', 'sources'],
  ['/api/sources/*/figures', 'sources'],
  ['/api/pledges', 'pledges'],
  ['/api/pledges/*', 'pledges'],
  ['/api/relations/*/standing', 'pledges'],
  ['/api/entities/*', 'pledges'],
  ['/api/timeline', 'timeline'],
  ['/api/positions', 'timeline'],
  ['/api/entries', 'entries'],
  ['/api/entries/*', 'entries'],
  ['/api/figures/*/entry', 'entries'],
  ['/api/relations/*', 'lists'],
  ['/api/positions/matrix', 'lists'],
  ['/api/network', 'lists'],
  ['/api/network/tie', 'lists'],
  ['/api/search/statements', 'lists'],
  ['/api/map', 'lists'],
  ['/api/map/place', 'lists'],
]

const PLACES = ADDRESSES.map(([address, room]) => ({ parts: address.split('/'), room }))

/** The room that answers at a path of the API; `null` where the server itself does. */
export function besideRoom(path: string): BesideRoom | null {
  const parts = path.split('/')
  const place = PLACES.find(
    (each) =>
      each.parts.length === parts.length &&
      each.parts.every((part, at) => part === parts[at] || (part === ANY && parts[at] !== '')),
  )
  return place?.room ?? null
}
