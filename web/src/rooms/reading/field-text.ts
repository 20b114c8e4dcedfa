import type { Entity, Event, Figure, FigureField, Position, Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText, edtfText, stateName, unitName, valueText } from '../../format/index.ts'
import type { Names } from '../../labels/index.ts'
import { isCandidate } from '../../statements/index.ts'

const TEXT = CATALOGUE.card

/** A field of a statement in words; empty where the text does not state it. */
export function fieldText(statement: Statement, name: string, names: Names): string {
  if (name === 'domain') return names.domain(statement.domain)
  if (statement.kind === 'figure') return figureText(statement, name as FigureField, names)
  if (statement.kind === 'event') return eventText(statement, name, names)
  return statement.kind === 'entity' ? entityText(statement, name, names) : positionText(statement, name, names)
}

function figureText(figure: Figure, name: FigureField, names: Names): string {
  if (name === 'value') return valueText(figure, names)
  if (name === 'unit') return unitText(figure)
  if (name === 'actors') return statesText(figure.actors)
  if (name === 'speaker') return [figure.speaker ?? TEXT.author, ...figure.speakerChain].join(`, ${TEXT.through} `)
  const value = figure[name]
  if (value === null) return ''
  const code = String(value)
  if (name === 'period' || name === 'deadline') return edtfText(code)
  if (name === 'indicator') return names.indicator(code)
  if (name === 'variant') return names.variant(figure.indicator, code)
  return names.code(name, code)
}

function unitText(figure: Figure): string {
  const name = unitName(figure.unit)
  // What is counted has its name for a code.
  return name === figure.unit || figure.unit.includes('{') ? name : `${name} (${figure.unit})`
}

function eventText(event: Event, name: string, names: Names): string {
  if (name === 'type' || name === 'status') return names.kind('event').code(name, event[name])
  if (name === 'date') return event.date === null ? '' : edtfText(event.date)
  return name === 'actors' ? statesText(event.actors) : (event.place ?? '')
}

function entityText(entity: Entity, name: string, names: Names): string {
  if (name === 'type') return names.kind('entity').code('type', entity.type)
  if (name === 'name') return entity.name
  if (name === 'parties') return statesText(entity.parties)
  return isCandidate(entity.entity) ? CATALOGUE.entities.candidate : CATALOGUE.entities.known
}

function positionText(position: Position, name: string, names: Names): string {
  if (name === 'stance') return names.kind('position').code('stance', position.stance)
  if (name === 'actor') return position.actor ?? TEXT.author
  return statesText(name === 'holders' ? position.holders : position.addressee)
}

const statesText = (states: readonly string[]): string =>
  states.length === 2 ? dyadText(states.join('-')) : states.map(stateName).join(', ')
