import type { JudgedReading } from '../../../../src/views/index.ts'
import type { Entity, Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import type { To } from './address.ts'

const TEXT = CATALOGUE.card

/** The entities that a statement's sentence names, each a way to its page. */
export function Named({ statement, reading }: { readonly statement: Statement; readonly reading: JudgedReading }) {
  const named = reading.named[reading.statements.findIndex(({ id }) => id === statement.id)] ?? []
  const entities = reading.statements.filter((each) => each.kind === 'entity' && named.includes(each.entity))
  const first = new Map(entities.toReversed().flatMap((each) => (each.kind === 'entity' ? [[each.entity, each]] : [])))
  if (first.size === 0) return null
  return (
    <div>
      <dt title={TEXT.namedWhy}>{TEXT.named}</dt>
      <dd>
        <ul className="named">
          {named.map((id) => {
            const entity = first.get(id)
            return (
              entity && (
                <li key={id}>
                  <a href={href(['entities', id])} dir="auto">
                    {entity.name}
                  </a>
                </li>
              )
            )
          })}
        </ul>
      </dd>
    </div>
  )
}

/** Mentions that are listed before the rest is only counted. */
const MOST = 12

interface MentionsProps {
  readonly entity: Entity
  readonly reading: JudgedReading
  readonly to: To
}

/** Every place of the article that means an entity, each a way there. */
export function Mentions({ entity, reading, to }: MentionsProps) {
  const { label, caption } = useNames().kind('entity').field('mentions')
  const { mentions } = entity
  return (
    <div>
      <dt title={caption}>{label}</dt>
      <dd>
        {grouped(mentions.length)}
        <ol className="mentions">
          {mentions.slice(0, MOST).map(({ start, end }) => (
            <li key={start}>
              <a href={to(entity.id, { at: start })} data-how="replace" dir="auto">
                {reading.text.slice(start, end)}
              </a>
            </li>
          ))}
        </ol>
        {mentions.length > MOST && <span className="soft">{TEXT.moreMentions(mentions.length - MOST)}</span>}
      </dd>
    </div>
  )
}
