import type { Domain, EventType } from '../../../vocabulary/index.ts'
import { domainAt } from '../subject/sentence-domain.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/** What an event of a type is of where its words, heading and document say nothing. */
const USUAL: Readonly<Partial<Record<EventType, Domain>>> = {
  visit: 'diplomacy',
  meeting: 'diplomacy',
  summit: 'summits',
  call: 'diplomacy',
  signing: 'diplomacy',
  statement: 'diplomacy',
  suspension: 'diplomacy',
  vote: 'diplomacy',
  exercise: 'military',
  patrol: 'military',
  sanction: 'sanctions',
}

/** Types that are a summit's where heads of state or government take part. */
const OF_HEADS: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'summit'] as const)

/** How far before its words those stand who take part. */
const BEFORE = 12

/** What an event is about: a summit where heads of state meet, else what its words say. */
export function eventDomain(scene: Scene, candidate: Candidate): Domain {
  const { type, first, last } = candidate
  if (OF_HEADS.has(type) && hasHead(scene, candidate)) return 'summits'
  const domain = domainAt(scene.article, scene.index, { first, last }, { kind: 'event', type })
  return domain === 'none' ? (USUAL[type] ?? 'none') : domain
}

function hasHead({ tokens, participants, article }: Scene, { first, last }: Candidate): boolean {
  const { heads } = article.pack.happenings
  for (let at = Math.max(0, first - BEFORE); at <= last; at++) if (heads.holds(tokens[at])) return true
  return participants.some(({ role, first: place }) => role === 'leader' && place >= first - BEFORE && place <= last)
}
