import type { Event, Figure, Position, Statement } from '../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { edtfText, statesText, valueText } from '../format/index.ts'
import type { Names } from '../labels/index.ts'
import { isCandidate } from './known.ts'

/** A statement in two lines: what stands large, and what is said about it. */
export interface Summary {
  readonly head: string
  readonly about: string
}

/** `$240 billion` and `Trade turnover, 2023`; `Visit` and `16 May 2024 · Russia and China`. */
export function summaryOf(statement: Statement, names: Names): Summary {
  if (statement.kind === 'figure') return { head: valueText(statement, names), about: aboutFigure(statement, names) }
  if (statement.kind === 'event') {
    return { head: capitalised(names.kind('event').code('type', statement.type)), about: aboutEvent(statement, names) }
  }
  if (statement.kind === 'position') {
    return { head: headOfPosition(statement, names), about: aboutPosition(statement, names) }
  }
  const { name, type, parties, entity } = statement
  const kind = capitalised(names.kind('entity').code('type', type))
  return {
    head: name,
    about: joined([kind, statesText(parties), isCandidate(entity) && CATALOGUE.entities.isCandidate]),
  }
}

function aboutFigure({ indicator, domain, period, modality }: Figure, names: Names): string {
  const what = indicator === 'other' ? names.domain(domain) : names.indicator(indicator)
  return joined([
    period === null ? what : `${what}, ${edtfText(period)}`,
    modality !== 'asserted' && names.code('modality', modality),
  ])
}

function aboutEvent({ date, actors, place, status }: Event, names: Names): string {
  return joined([
    date === null ? CATALOGUE.card.undated : edtfText(date),
    statesText(actors),
    place,
    status !== 'held' && names.kind('event').code('status', status),
  ])
}

/** `The minister recommends`; of the author, `The author recommends`. */
function headOfPosition({ actor, stance }: Position, names: Names): string {
  return `${capitalised(actor ?? CATALOGUE.card.author)} ${names.kind('position').code('stance', stance)}`
}

function aboutPosition({ holders, addressee, domain }: Position, names: Names): string {
  const { speaksFor, towards } = CATALOGUE.positions
  return joined([
    names.domain(domain),
    holders.length > 0 && speaksFor(statesText(holders)),
    addressee.length > 0 && towards(statesText(addressee)),
  ])
}

const joined = (parts: readonly (string | false | null)[]): string => parts.filter(Boolean).join(' · ')

export const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
