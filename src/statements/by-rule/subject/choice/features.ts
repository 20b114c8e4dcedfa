import { DOMAINS, ENTITY_TYPES, EVENT_TYPES, STANCES } from '../../../../vocabulary/index.ts'
import { layoutOf, numbered } from '../../choice/layout.ts'

/** How much the wordings of a domain say, by their lists in `data/`. */
export const CLASSES = ['faint', 'plain', 'deciding', 'goods', 'aspect'] as const
export type CueClass = (typeof CLASSES)[number]

/** How far from the statement's words: among them, beside them, near, further, far. */
export const BANDS = ['within', 'beside', 'near', 'further', 'far'] as const

/** Where around the statement's sentence a wording stands. */
export const AROUND = ['heading', 'title', 'opening', 'sentence before', 'sentence after', 'paragraph'] as const

const EVIDENCE = [
  ...CLASSES.flatMap((one) => BANDS.map((band) => `${one} ${band}` as const)),
  ...AROUND.flatMap((place) => (['faint', 'plain', 'deciding'] as const).map((one) => `${place}, ${one}` as const)),
  'two in the sentence',
  'more in the sentence',
  'only one in the sentence',
  'the nearest',
  'the first',
  'most of the document',
  'second of the document',
  'third of the document',
  'over half of the document',
  'over a quarter of the document',
  'none in the document',
  'the indicator, always',
  'the indicator, yielding',
  'the figure before, same sentence',
  'the figure before',
  'the rules',
] as const

/** How much its own and what is around speak for one domain or the other. */
const OWN = ['own, plain', 'own, faint', 'own, goods', 'around', 'document'] as const

const KINDS = ['figure', 'event', 'entity', 'position'] as const

/** What a statement is, by its kind. */
export const TYPES = [
  ...[...EVENT_TYPES.map(named('event')), ...ENTITY_TYPES.map(named('entity'))].flatMap((type) => [type, led(type)]),
  ...STANCES.map(named('position')),
]

/** The same where those who lead a state are named beside it. */
export function led(type: string): string {
  return `${type}, led`
}

function named<Kind extends string>(kind: Kind): (type: string) => string {
  return (type) => `${kind} ${type}`
}

/** What speaks for a domain; no feature names a word. */
export const domainsLayout = layoutOf([
  { name: 'evidence', roles: ['any', ...KINDS], features: EVIDENCE },
  { name: 'kind', roles: DOMAINS, features: KINDS },
  { name: 'type', roles: DOMAINS, features: TYPES },
  { name: 'own', roles: DOMAINS, features: OWN },
])

export const E = numbered(EVIDENCE)
export const K = numbered(KINDS)
export const O = numbered(OWN)
export const T: Readonly<Record<string, number>> = numbered(TYPES)
