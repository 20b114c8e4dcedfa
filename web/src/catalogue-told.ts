import { grouped, plural } from '../../src/wording/index.ts'
import type { EntityType } from '../../src/vocabulary/index.ts'

const PLURALS: Readonly<Record<EntityType, string>> = {
  agreement: 'Agreements',
  project: 'Projects',
  mechanism: 'Bodies of states',
  organisation: 'Organisations',
  person: 'People',
  programme: 'Programmes',
}

const BACK: Readonly<Record<EntityType, string>> = {
  agreement: 'All agreements',
  project: 'All projects',
  mechanism: 'All bodies of states',
  organisation: 'All organisations',
  person: 'All people',
  programme: 'All programmes',
}

/** What the rooms of entities say. */
export const ENTITIES = {
  title: 'Entities',
  lead: 'Agreements, projects, bodies, organisations, people and programmes that documents name, those of most documents first.',
  types: 'What they are',
  all: 'All',
  plurals: PLURALS,
  back: BACK,
  filter: 'Words of a name',
  none: 'Nothing of that name is in this record.',
  noneHint: 'Ask for fewer words, or for all types.',
  empty: 'No document of this record names anything.',
  emptyHint: 'Documents that were read by an earlier version are to be read again.',
  isCandidate: 'candidate',
  candidate: 'candidate, known by its form alone',
  known: 'in the gazetteer',
  candidateWhy:
    'A candidate: no gazetteer knows it, it was found by the form of its name. It is merged with nothing, so another spelling of it stands by itself.',
  knownByStates: 'Known by the gazetteer of its state.',
  also: 'Also',
  written: 'Documents write',
  gazetteer: 'In the gazetteer.',
  wikidata: (id: string) => `Wikidata ${id}`,
  figures: 'Figures',
  pledges: 'Pledges',
  events: 'Events',
  positions: 'Positions',
  mentions: 'Named in',
  bare: 'Nothing but its name is told in the sentences that name it.',
  times: (count: number) => (count === 1 ? 'once' : `${grouped(count)} times`),
} as const

/** What the room of positions says. */
export const POSITIONS = {
  since: (count: number) =>
    `Since then, of those who should act, in this domain or about the same thing: ${plural(count, 'event', 'events')}. Whether it answers this is for a reader to say.`,
  nothingSince: 'Nothing that this record tells of has happened since.',
  title: 'Positions',
  lead: 'Who supports, opposes, recommends or warns, in which domain. A position that is told for two states counts under both.',
  domain: 'Domain',
  holders: { author: 'Authors', other: 'No state told' },
  signs: 'Stances, each with its sign',
  towardsLabel: 'Towards',
  anyone: 'anyone',
  from: 'Published from',
  to: 'until',
  timeHint: '2024-05',
  more: (count: number) => (count === 1 ? 'One more state' : `${grouped(count)} more states`),
  fewer: 'Only the states of most positions',
  cell: (holder: string, stance: string, domain: string, count: number) =>
    `${holder} ${stance}, ${domain}: ${plural(count, 'position', 'positions')}`,
  count: (count: number) => plural(count, 'sentence', 'sentences'),
  all: 'Show all',
  allTitle: 'All positions',
  noSentence: 'No sentence fits.',
  none: 'No position fits.',
  noneHint: 'Ask about a longer time, or towards anyone.',
  empty: 'No position was found in this record.',
  emptyHint: 'Documents that were read by an earlier version are to be read again.',
  speaksFor: (states: string) => `for ${states}`,
  towards: (states: string) => `towards ${states}`,
} as const
