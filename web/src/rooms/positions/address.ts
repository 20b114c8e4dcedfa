import { stateName } from '../../format/index.ts'
import { href, type Parameters } from '../../router/index.ts'
import { CATALOGUE } from '../../catalogue.ts'

/** What the matrix is narrowed by, and which of its sentences are shown. */
const FILTERS = ['towards', 'from', 'to'] as const
const CHOICES = ['holder', 'domain', 'stance'] as const

/** What an address asks for, without where in the list it is. */
export type Asked = Readonly<Record<(typeof FILTERS)[number] | (typeof CHOICES)[number] | 'states', string | null>>

export function askedOf(query: URLSearchParams): Asked {
  return Object.fromEntries([...FILTERS, ...CHOICES, 'states'].map((name) => [name, query.get(name)])) as Asked
}

/** The parameters that narrow the matrix itself. */
export const narrowingOf = (asked: Asked): Parameters => Object.fromEntries(FILTERS.map((name) => [name, asked[name]]))

/** The parameters of the sentences that are shown. */
export const shownOf = ({ states: _states, ...asked }: Asked): Parameters => asked

/** The address of the room with something changed. */
export const changed = (asked: Asked, other: Parameters): string => href(['positions'], { ...asked, ...other })

/** The address of the sentences of a part of the matrix. */
export const chosen = (asked: Asked, part: Partial<Record<(typeof CHOICES)[number], string>>): string =>
  changed(asked, { holder: null, domain: null, stance: null, ...part })

/** What a holder of positions is called. */
export function holderName(holder: string): string {
  const { author, other } = CATALOGUE.positions.holders
  if (holder === 'author') return author
  return holder === 'other' ? other : stateName(holder)
}
