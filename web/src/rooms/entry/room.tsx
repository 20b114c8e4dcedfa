import type { EntryOrigin, EntryView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText, edtfText, intervalText, statesText, unitWords } from '../../format/index.ts'
import { Failed, Loading, useTitle } from '../../frame/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { DefinitionLines } from './definition.tsx'
import { Derived } from './derived.tsx'
import { Neighbours } from './neighbours.tsx'

const TEXT = CATALOGUE.entry

/** One scope: all its figures on one axis, what they have in common, who stands outside, and what is near. */
export function EntryRoom({ entry: key }: { readonly entry: string }) {
  const names = useNames()
  const resource = useResource<EntryView>(href(['api', 'entries', key]))
  const entry = resource.value
  useTitle(entry ? titleOf(entry, names) : CATALOGUE.entries.title)
  if (resource.failure) return <Failed resource={resource} />
  if (!entry) return <Loading />
  const [domain] = entry.list.map(({ figure }) => figure.domain)
  return (
    <article className={`room lineup domain-${domain ?? 'none'}`} aria-busy={resource.waiting}>
      <header className="room-head">
        <p className="lineup-back">
          <a href={href(['entries'])}>← {TEXT.back}</a>
        </p>
        <h1>{titleOf(entry, names)}</h1>
        <p className="lead">{subjectOf(entry, names)}</p>
      </header>
      <Verdict entry={entry} />
      {entry.lined.length > 1 && <p className="lineup-note">{TEXT.unsaidNote}</p>}
      {entry.lined.map((definition) => (
        <DefinitionLines key={`${definition.variant} ${definition.reporter}`} entry={entry} definition={definition} />
      ))}
      <Derived entry={entry} />
      <Neighbours entry={entry} />
    </article>
  )
}

const titleOf = ({ indicator, period }: EntryView, names: Names): string =>
  `${names.indicator(indicator)}, ${period === null ? CATALOGUE.entries.undated : edtfText(period)}`

/** Whose, in what, and of what kind. */
function subjectOf({ actors, unit, measure, standing, indicator }: EntryView, names: Names): string {
  const isFlow = indicator.endsWith('exports')
  const states = isFlow && actors.length === 2 ? dyadText(actors.join('-')).replace(' and ', ' → ') : statesText(actors)
  return [
    states,
    measure === 'level' ? null : names.code('measure', measure),
    standing === 'future' ? CATALOGUE.entries.future : null,
    unitWords(unit),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** More of them would be no summary. */
const MOST_ORIGINS = 4

/** `3 articles go back to one origin and count once: GACC (2 articles) and …`. */
function sharedText({ articles, why }: EntryOrigin): string {
  const reasons = why.map(({ kind, name, articles: own }) => TEXT.why[kind](name, CATALOGUE.counts.articles(own)))
  return TEXT.shared(CATALOGUE.counts.articles(articles), TEXT.and(reasons))
}

/** What can be said of all of it in a few sentences. */
function Verdict({ entry }: { readonly entry: EntryView }) {
  const names = useNames()
  const { indicator, actors, disputed, cautions, outsiders } = entry
  const pair = actors.length === 2 ? actors.toSorted().join('-') : null
  return (
    <div className="lineup-verdict">
      <p>{verdictOf(entry, names)}</p>
      {entry.shared.slice(0, MOST_ORIGINS).map((origin) => (
        <p key={origin.members[0]} className="lineup-shared">
          {sharedText(origin)}
        </p>
      ))}
      {disputed && (
        <p>
          <strong className="lineup-disputed">{TEXT.disputed}.</strong> {TEXT.disputedWhy}
        </p>
      )}
      {outsiders > 0 && cautions.map((caution) => <p key={caution}>{TEXT.cautions[caution]}</p>)}
      {pair && (
        <p>
          <a className="way" href={href(['series', indicator, pair])}>
            {TEXT.overTime} →
          </a>
        </p>
      )}
    </div>
  )
}

function verdictOf(entry: EntryView, names: Names): string {
  const { figures, articles, origins, lined, outsiders, groups, common, unit } = entry
  if (figures === 1) return TEXT.once
  const told = CATALOGUE.entries.told(CATALOGUE.counts.articles(articles), CATALOGUE.counts.origins(origins))
  if (lined.length > 1) return TEXT.severalDefinitions(told)
  if (outsiders === 0) return TEXT.allMeet(told, intervalText(common, unit, names))
  if (groups === figures) return TEXT.noneMeet(told)
  return TEXT.someMeet(told, intervalText(common, unit, names), TEXT.stands(outsiders))
}
