import type { EntryDefinition, EntryFigure, EntryGroup, EntryView } from '../../../../src/views/index.ts'
import type { Interval } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { intervalText, stateName } from '../../format/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { MemberLine } from './member.tsx'
import { Published } from './published.tsx'
import { scaleOf } from './scale.ts'
import { type Ground, Strip, Ticks } from './strip.tsx'

const TEXT = CATALOGUE.entry

interface DefinitionProps {
  readonly entry: EntryView
  readonly definition: EntryDefinition
}

/** The figures of one definition on one axis: what meets, who stands outside, and what is published. */
export function DefinitionLines({ entry, definition }: DefinitionProps) {
  const names = useNames()
  const { groups, groupCount, official } = definition
  const ground = groundOf(entry, definition)
  const isNamed = entry.lined.length > 1 || definition.variant !== null || definition.reporter !== null
  const name = nameOf(entry.indicator, definition, names)
  const [largest, ...further] = groups
  const isAlone = (largest?.figures ?? 0) < 2
  return (
    <section className="lineup-definition" aria-label={isNamed ? name : undefined}>
      {isNamed && <h2>{name}</h2>}
      <Legend ground={ground} />
      <div className="lineup-axis">
        <Ticks ground={ground} unit={entry.unit} />
      </div>
      {largest && !isAlone && (
        <GroupLines entry={entry} group={largest} ground={ground} title={TEXT.group} isLargest={true} />
      )}
      {(isAlone ? groups : further).length > 0 && (
        <Outside entry={entry} groups={isAlone ? groups : further} ground={ground} isAlone={isAlone} />
      )}
      {groups.length < groupCount && <p className="lineup-note">{TEXT.further(groups.length, groupCount)}</p>}
      {official.length > 0 && <Published official={official} ground={ground} />}
    </section>
  )
}

/** `Goods, the statistics of China`. */
function nameOf(indicator: string, { variant, reporter }: EntryDefinition, names: Names): string {
  const name = [
    variant === null ? null : names.variant(indicator, variant),
    reporter === null ? null : TEXT.statistics(stateName(reporter)),
  ]
    .filter(Boolean)
    .join(', ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** More published values than these would be a fence. */
const MOST_LINES = 6

function groundOf(entry: EntryView, { groups, official }: EntryDefinition): Ground {
  const figures = groups.flatMap(({ members }) => members.map(({ at }) => entry.list[at]!))
  const published = [...new Set(official.map(({ value }) => value))].slice(0, MOST_LINES)
  const points = [...figures.map(({ value }) => value), ...published]
  const exact = points.map((value): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false }))
  const [largest] = groups
  return {
    scale: scaleOf([...figures.map(({ interval }) => interval.loose), ...exact]),
    common: largest && largest.figures > 1 ? largest.common : null,
    published,
  }
}

/** What the marks of the drawing mean. */
function Legend({ ground }: { readonly ground: Ground }) {
  const sample = {
    ...ground,
    published: [],
    common: null,
    scale: { at: (value: number) => value, ticks: [], isLogarithmic: false },
  }
  const range = (low: number, high: number) => ({ low, high, lowOpen: false, highOpen: false })
  const none = range(50, 50)
  return (
    <ul className="lineup-legend">
      <li>
        <Strip ground={sample} interval={{ strict: range(15, 85), loose: none }} values={[50]} kind="stated" />{' '}
        {TEXT.legend.strict}
      </li>
      <li>
        <Strip ground={sample} interval={{ strict: none, loose: range(5, 95) }} values={[]} kind="stated" />{' '}
        {TEXT.legend.loose}
      </li>
      {ground.common && (
        <li>
          <span className="lineup-swatch" /> {TEXT.legend.common}
        </li>
      )}
      {ground.published.length > 0 && (
        <li>
          <Strip
            ground={{ ...sample, published: [50] }}
            interval={{ strict: none, loose: none }}
            values={[]}
            kind="official"
          />{' '}
          {TEXT.legend.official}
        </li>
      )}
      {ground.scale.isLogarithmic && <li>{TEXT.logarithmic}</li>}
    </ul>
  )
}

interface GroupProps {
  readonly entry: EntryView
  readonly group: EntryGroup
  readonly ground: Ground
  readonly title: string
  readonly isLargest: boolean
}

function GroupLines({ entry, group, ground, title, isLargest }: GroupProps) {
  const names = useNames()
  const { members, figures, articles, origins, common } = group
  const told = CATALOGUE.entries.told(CATALOGUE.counts.articles(articles), CATALOGUE.counts.origins(origins))
  return (
    <div className="lineup-group">
      <h3>
        {title} <span className="soft">{told}</span>
      </h3>
      {figures > 1 && <p className="lineup-common">{TEXT.groupNote(intervalText(common, entry.unit, names))}</p>}
      <ol className="lineup-lines">
        {members.map((member) => (
          <MemberLine
            key={member.at}
            member={member}
            of={entry.list[member.at]!}
            ground={ground}
            isMostPrecise={isLargest && isSame(entry.list[member.at]!.figure, group.mostPrecise)}
            beside={besideOf(entry, member.at)}
          />
        ))}
      </ol>
      {members.length < figures && <p className="lineup-note">{TEXT.furtherFigures(members.length, figures)}</p>}
    </div>
  )
}

type Placed = EntryGroup['mostPrecise']

const isSame = (one: Placed, other: Placed): boolean => one.id === other.id && one.document.key === other.document.key

interface OutsideProps {
  readonly entry: EntryView
  readonly groups: readonly EntryGroup[]
  readonly ground: Ground
  readonly isAlone: boolean
}

/** Those outside the largest group; where no two meet, all of them. Those that meet each other stand together. */
function Outside({ entry, groups, ground, isAlone }: OutsideProps) {
  const single = groups.filter(({ figures }) => figures === 1)
  const title = isAlone ? (groups.length > 1 ? TEXT.apart : null) : TEXT.outside
  return (
    <>
      {groups
        .filter(({ figures }) => figures > 1)
        .map((group) => (
          <GroupLines
            key={group.members[0]?.at}
            entry={entry}
            group={group}
            ground={ground}
            title={TEXT.outside}
            isLargest={false}
          />
        ))}
      {single.length > 0 && (
        <div className="lineup-group">
          {title && <h3>{title}</h3>}
          <ol className="lineup-lines">
            {single.flatMap(({ members }) =>
              members.map((member) => (
                <MemberLine
                  key={member.at}
                  member={member}
                  of={entry.list[member.at]!}
                  ground={ground}
                  isMostPrecise={false}
                  beside={besideOf(entry, member.at)}
                />
              )),
            )}
          </ol>
        </div>
      )}
    </>
  )
}

/** The figure of another article that one is read beside: one that it does not meet, where there is any. */
function besideOf({ list, lined }: EntryView, at: number): EntryFigure | null {
  const largest = new Set(lined[0]?.groups[0]?.members.map((member) => member.at))
  const others = list.flatMap((figure, place) =>
    figure.figure.document.key === list[at]!.figure.document.key ? [] : [{ figure, isAgreed: largest.has(place) }],
  )
  return (others.find(({ isAgreed }) => isAgreed !== largest.has(at)) ?? others[0])?.figure ?? null
}
