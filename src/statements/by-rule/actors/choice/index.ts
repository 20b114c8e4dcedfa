import type { FigureProposal } from '../../../proposal.ts'
import type { Chooser } from '../../choice/ballot.ts'
import { type Answer, putActors } from './put.ts'
import type { Read } from './read.ts'
import { Told } from './told.ts'

export { actorsLayout } from './features.ts'
export type { Answer } from './put.ts'
export type { Read } from './read.ts'

/** Gives each figure the actors that weigh most; the rules have read them all before. */
export function chooseActors(
  proposals: readonly FigureProposal[],
  all: readonly Read[],
  choose: Chooser,
): FigureProposal[] {
  const told = new Told(all)
  let flow: Answer | null = null
  return proposals.map((proposal, index) => {
    const read = all[index]!
    told.count(read, -1)
    const neighbours = { previous: all[index - 1] ?? null, next: all[index + 1] ?? null, told, flow }
    const answer = choose<Answer>(read.context.quantity.start, (ballot) => putActors(ballot, read, neighbours))
    told.count(read, 1)
    if (isStatedFlow(read)) flow = read.rules.actors
    return answer ? withActors(proposal, read, answer) : proposal
  })
}

const isStatedFlow = ({ rules, context, indicator }: Read): boolean =>
  rules.actors.length === 2 && !rules.isInferred && context.tables.indicators.get(indicator)?.flow === 'forward'

/** What differs from the rules is stated where the sentence names every one of them. */
function withActors(
  proposal: FigureProposal,
  { context: { participants }, rules }: Read,
  actors: Answer,
): FigureProposal {
  if (actors.length === rules.actors.length && actors.every((code, index) => code === rules.actors[index]))
    return proposal
  const isStated = actors.every((code) => participants.some((one) => one.code === code))
  const inferred = proposal.inferred.filter((field) => field !== 'actors')
  return {
    ...proposal,
    fields: { ...proposal.fields, actors },
    inferred: isStated ? inferred : [...inferred, 'actors'],
  }
}
