import { sha256 } from '../text/index.ts'
import type { Document, Figure, Grounded } from '../vocabulary/index.ts'
import type { Proposal } from './proposal.ts'

const ID_LENGTH = 20

/**
 * The one door: proposals become statements tied to the document's words, in order of place and kind.
 * Throws a RangeError where a proposal's span is no part of the text; equal proposals are taken once.
 */
export function ground(document: Document, proposals: readonly Proposal[]): Grounded<Figure>[] {
  const ordered = [...proposals].sort((a, b) => a.start - b.start || a.end - b.end || a.fields.value - b.fields.value)
  const ordinals = new Map<string, number>()
  const idOf = (start: number, end: number, kind: string, ordinal: number) =>
    sha256(`${document.textHash}:${kind}:${start}:${end}:${ordinal}`).slice(0, ID_LENGTH)
  return ordered.map((proposal) => {
    const { start, end, kind } = proposal
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= document.text.length)
    ) {
      throw new RangeError(
        `${document.name}: a ${kind} was proposed at ${start}–${end}, outside the text of ${document.text.length}`,
      )
    }
    const place = `${kind}:${start}:${end}`
    const ordinal = ordinals.get(place) ?? 0
    ordinals.set(place, ordinal + 1)
    const statement: Figure = {
      id: idOf(start, end, kind, ordinal),
      kind,
      start,
      end,
      quote: document.text.slice(start, end),
      ...proposal.fields,
      interval: proposal.interval,
      inferred: proposal.inferred,
      links: proposal.links.map(({ relation, to }) => ({ relation, to: idOf(to.start, to.end, kind, 0) })),
    }
    return statement as Grounded<Figure>
  })
}
