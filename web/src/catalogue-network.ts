/** What the rooms of the network and the map say. */
export const NETWORK = {
  title: 'Network',
  lead: 'States, bodies, projects and people, and what is said of them together. Each line opens its sentences.',
  of: (name: string) => `What is named with ${name}`,
  all: 'The whole record',
  statements: (count: string) => `From ${count}.`,
  empty: 'Nothing here is named together.',
  emptyHint: 'Events, positions and named things tie states to bodies, projects and people.',
  groups: {
    state: 'States',
    mechanism: 'Bodies of states',
    agreement: 'Agreements',
    project: 'Projects',
    programme: 'Programmes',
    organisation: 'Organisations',
    person: 'People',
  },
  drawing: (name: string) => `Drawing: ${name}`,
  choose: 'Choose a name to see its lines, or a line to read what is said of both.',
  ties: (name: string) => `Named with ${name}`,
  focus: (name: string) => `Only what is named with ${name}`,
  facts: (name: string) => `All that is said of ${name}`,
  count: (count: number) => (count === 1 ? 'one statement' : `${count} statements`),
  first: (shown: number, total: number) => `The first ${shown} of ${total}.`,
} as const

export const MAP = {
  title: 'Map',
  lead: 'Where events took place and projects lie, by the places that their sentences name.',
  counts: (placed: string, elsewhere: string) =>
    `${placed} at a known place; ${elsewhere} whose sentence names no place that is known.`,
  empty: 'No sentence here names a place that is known.',
  emptyHint: 'Events and projects stand at the places that their own words name, and nowhere else.',
  drawing: 'Map of places',
  loading: 'The map is being drawn…',
  filters: { label: 'What is shown', both: 'Events and projects', events: 'Events', projects: 'Projects' },
  place: (name: string, state: string) => `${name}, ${state}`,
  count: (count: number) => (count === 1 ? 'one statement' : `${count} statements`),
  first: (shown: number, total: number) => `The last ${shown} of ${total}.`,
  list: 'Places',
  outlines: 'Outlines: Natural Earth. Places: GeoNames, CC BY 4.0.',
} as const
