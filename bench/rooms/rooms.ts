/** A room of the reading room, how it is come to and when its first content is there. */
export interface Room {
  readonly name: string
  /** Its address; or the room whose first row leads to it. */
  readonly address: string | ((known: Known) => string) | { readonly firstOf: string }
  /** What stands on the page once its first content is there. */
  readonly ready: string
  /** Addresses of the same room, narrowed by what a reader may choose there. */
  readonly filters?: (known: Known) => readonly string[]
}

/** Values that figures can be narrowed by, those of most figures first. */
export interface Known {
  readonly indicators: readonly string[]
  readonly dyads: readonly string[]
  readonly years: readonly string[]
  readonly publishers: readonly string[]
}

const some = (values: readonly string[], to: (value: string) => string, most = 6): string[] =>
  values.slice(0, most).map(to)
const query = (path: string, name: string) => (value: string) => `${path}?${name}=${encodeURIComponent(value)}`

export const ROOMS: readonly Room[] = [
  {
    name: 'documents',
    address: '/',
    ready: '.document-list tbody tr',
    filters: ({ publishers }) => [
      ...some(publishers, query('/documents', 'publisher')),
      ...['russia', 'china india', 'kazakhstan', '4711'].map(query('/documents', 'text')),
      ...['title', 'publisher', 'figures', 'lang'].map(query('/documents', 'sort')),
    ],
  },
  { name: 'library', address: '/library', ready: '.library-jobs' },
  { name: 'article', address: { firstOf: 'documents' }, ready: '.article a.statement' },
  { name: 'relations', address: '/relations', ready: '.relation-list tbody tr' },
  { name: 'relation', address: { firstOf: 'relations' }, ready: '.relation-domains tbody tr' },
  {
    name: 'figures',
    address: '/figures',
    ready: '.figure-list tbody tr',
    filters: ({ indicators, dyads, years, publishers }) => [
      ...some(indicators, query('/figures', 'indicator')),
      ...some(dyads, query('/figures', 'dyad')),
      ...some(years, query('/figures', 'period')),
      ...some(publishers, query('/figures', 'publisher')),
      ...some(dyads, (dyad) => `/figures?dyad=${dyad}&indicator=${indicators[0]}`),
      ...['target', 'asserted'].map(query('/figures', 'modality')),
      ...['value', 'period', 'indicator'].map(query('/figures', 'sort')),
    ],
  },
  {
    name: 'entities',
    address: '/entities',
    ready: '.entity-list li',
    filters: () => [
      ...['agreement', 'project', 'organisation', 'person'].map(query('/entities', 'type')),
      ...['number 7', 'railway', 'bank', '2999'].map(query('/entities', 'text')),
    ],
  },
  { name: 'entity', address: { firstOf: 'entities' }, ready: '.entity h1' },
  {
    name: 'positions',
    address: '/positions',
    ready: '.matrix tbody tr',
    filters: () => [
      ...['CN', 'RU', 'IN'].map(query('/positions', 'towards')),
      ...['2012', '2020'].map(query('/positions', 'from')),
      ...['supports', 'warns'].map(query('/positions', 'stance')),
    ],
  },
  {
    name: 'timeline',
    address: '/timeline',
    ready: '.happening-head',
    filters: ({ dyads }) => [
      ...['visit', 'signing', 'summit'].map(query('/timeline', 'type')),
      ...['trade', 'energy'].map(query('/timeline', 'domain')),
      ...['201X', '2019', '2019-05'].map(query('/timeline', 'at')),
      ...some(dyads, query('/timeline', 'dyad'), 3),
    ],
  },
  {
    name: 'network',
    address: '/network',
    ready: '.network-node',
    filters: ({ dyads }) => [
      ...some(dyads, query('/network', 'dyad')),
      ...['CN', 'RU', 'IN'].map(query('/network', 'state')),
    ],
  },
  {
    name: 'map',
    address: '/map',
    ready: '.map-places li',
    filters: ({ dyads }) => [
      ...['events', 'projects'].map(query('/map', 'kind')),
      ...some(dyads, query('/map', 'dyad')),
    ],
  },
  {
    name: 'entries',
    address: '/entries',
    ready: '.lineup-list tbody tr',
    filters: ({ indicators, dyads }) => [
      ...some(indicators, query('/entries', 'indicator')),
      ...some(dyads, query('/entries', 'dyad')),
      '/entries?disputed=true',
    ],
  },
  { name: 'entry', address: { firstOf: 'entries' }, ready: '.lineup h1' },
  {
    name: 'series',
    address: ({ indicators, dyads }) => `/series/${indicators[0]}/${dyads[0]}`,
    ready: '.chart-drawing a',
  },
  {
    name: 'findings',
    address: '/findings',
    ready: '.finding',
    filters: () => [
      ...['error', 'warning', 'note'].map(query('/findings', 'severity')),
      ...['sources-disagree', 'scale-slip', 'differs-from-official'].map(query('/findings', 'rule')),
      ...['decided', 'all'].map(query('/findings', 'status')),
    ],
  },
  {
    name: 'pledges',
    address: '/pledges',
    ready: '.pledge-list tbody tr',
    filters: ({ indicators, dyads }) => [
      ...some(indicators, query('/pledges', 'indicator')),
      ...some(dyads, query('/pledges', 'dyad')),
      ...['met', 'missed', 'overdue'].map(query('/pledges', 'state')),
    ],
  },
  { name: 'pledge', address: { firstOf: 'pledges' }, ready: '.pledge h1' },
  {
    name: 'sources',
    address: '/sources',
    ready: '.source-list tbody tr',
    filters: () => ['/sources?kind=speaker', ...['agency 7', 'publisher 12'].map(query('/sources', 'text'))],
  },
  { name: 'source', address: { firstOf: 'sources' }, ready: '.figure-list tbody tr' },
  { name: 'official', address: '/official', ready: '.official-list tbody tr' },
  { name: 'judgements', address: '/judgements', ready: '.room.judgements h1' },
  {
    name: 'search',
    address: '/search?q=trade',
    ready: '.hit',
    filters: () => ['russia', 'kazakhstan told', '"came to"', 'number 2999', 'zz'].map(query('/search', 'q')),
  },
]
