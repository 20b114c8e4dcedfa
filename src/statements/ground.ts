import { sha256 } from '../text/index.ts'
import type { Document, Grounded, Statement } from '../vocabulary/index.ts'
import type { Proposal, ProposedLink } from './proposal.ts'

const ID_LENGTH = 20

/**
 * The one door: proposals become statements tied to the document's words, in order of place and kind.
 * Throws a RangeError where a proposal's span is no part of the text; equal proposals are taken once.
 */
export function ground(document: Document, proposals: readonly Proposal[]): Grounded[] {
  const ordinals = new Map<string, number>()
  const linked = ({ relation, to }: ProposedLink) => ({ relation, to: idOf(document, { ...to, kind: 'figure' }, 0) })
  return [...proposals].sort(inOrder).map((proposal) => {
    const { start, end, kind } = proposal
    checkPlace(document, proposal)
    const place = `${kind}:${start}:${end}`
    const ordinal = ordinals.get(place) ?? 0
    ordinals.set(place, ordinal + 1)
    const tied = { id: idOf(document, proposal, ordinal), start, end, quote: document.text.slice(start, end) }
    return (proposal.kind === 'figure' ? figureOf(tied, proposal, linked) : plainOf(tied, proposal)) as Grounded
  })
}

/**
 * The same door for a statement that a person proposed: `ordinal` says which of those added, so that its id is not that
 * of one which is read.
 */
export function groundAdded(document: Document, proposal: Proposal, ordinal: string): Grounded {
  const { start, end, kind } = proposal
  checkPlace(document, proposal)
  const id = idOf(document, proposal, `added:${ordinal}`)
  const tied = { id, start, end, quote: document.text.slice(start, end) }
  const statement = kind === 'figure' ? figureOf(tied, proposal, () => null) : plainOf(tied, proposal)
  return statement as Grounded
}

const idOf = ({ textHash }: Document, { start, end, kind }: Place, ordinal: number | string): string =>
  sha256(`${textHash}:${kind}:${start}:${end}:${ordinal}`).slice(0, ID_LENGTH)

type Place = Pick<Statement, 'kind' | 'start' | 'end'>
type Tied = Pick<Statement, 'id' | 'start' | 'end' | 'quote'>
type FigureProposal = Extract<Proposal, { readonly kind: 'figure' }>

function figureOf(
  { id, ...tied }: Tied,
  { kind, fields, interval, inferred, links }: FigureProposal,
  linked: (link: ProposedLink) => unknown,
) {
  return { id, kind, ...tied, ...fields, interval, inferred, links: links.map(linked) }
}

function plainOf({ id, ...tied }: Tied, { kind, fields, inferred }: Exclude<Proposal, FigureProposal>) {
  return { id, kind, ...tied, ...fields, inferred }
}

function checkPlace({ name, text }: Document, { start, end, kind }: Proposal): void {
  const isWithin = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  if (!isWithin) {
    throw new RangeError(
      `${name}: a statement (${kind}) was proposed at ${start}–${end}, outside the text of ${text.length}`,
    )
  }
}

function inOrder(a: Proposal, b: Proposal): number {
  return a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : valueOf(a) - valueOf(b))
}

const valueOf = (proposal: Proposal): number => (proposal.kind === 'figure' ? proposal.fields.value : 0)
