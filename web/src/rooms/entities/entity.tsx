import type { ReactNode } from 'react'
import type { EntityFacts, EntitySeries } from '../../../../src/views/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { languageName, statesText, unitWords } from '../../format/index.ts'
import { Failed, Loading, Pages, useTitle } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { capitalised, TellingList } from '../../statements/index.ts'
import { FactList } from './facts.tsx'
import { MentionList } from './mentions.tsx'
import { PledgeLines } from './pledges.tsx'

const TEXT = CATALOGUE.entities

/** All that is told of one named thing. */
export function EntityRoom({ entity, query }: { readonly entity: string; readonly query: URLSearchParams }) {
  const from = offsetsOf(query)
  const facts = useResource<EntityFacts>(href(['api', 'entities', entity], from))
  useTitle(facts.value?.name ?? TEXT.title)
  if (facts.failure) return <Failed resource={facts} />
  if (!facts.value) return <Loading />
  return <Page facts={facts.value} waiting={facts.waiting} from={from} />
}

/** Rows of each list that are on a page. */
const LIMIT = 100
const MOST_FIGURES = 500

const LISTS = ['mentions', 'figures', 'events', 'positions'] as const
type List = (typeof LISTS)[number]
type Offsets = Readonly<Partial<Record<List, number>>>

/** How many rows of each list the address passes over; those that begin at their first are not in it. */
const offsetsOf = (query: URLSearchParams): Offsets =>
  Object.fromEntries(LISTS.flatMap((list) => (Number(query.get(list)) > 0 ? [[list, Number(query.get(list))]] : [])))

interface PageProps {
  readonly facts: EntityFacts
  readonly waiting: boolean
  readonly from: Offsets
}

function Page({ facts, waiting, from }: PageProps) {
  const { entity, series, figures, events, positions, pledges, mentions } = facts
  const pages = (list: List, total: number, limit = LIMIT) => (
    <Pages
      offset={from[list] ?? 0}
      limit={limit}
      total={total}
      to={(next) => href(['entities', entity], { ...from, [list]: next || null })}
    />
  )
  const isBare = figures + events.total + positions.total === 0
  return (
    <div className="room entity" aria-busy={waiting}>
      <Head facts={facts} />
      <div className="entity-columns">
        <div>
          {isBare && <p className="absent">{TEXT.bare}</p>}
          {figures > 0 && (
            <Section title={TEXT.figures} count={figures}>
              {series.map((each) => (
                <Series key={`${each.indicator} ${each.measure} ${each.unit}`} series={each} />
              ))}
              {pages('figures', figures, MOST_FIGURES)}
            </Section>
          )}
          {pledges.length > 0 && (
            <Section title={TEXT.pledges} count={pledges.length}>
              <PledgeLines pledges={pledges} />
            </Section>
          )}
          {events.total > 0 && (
            <Section title={TEXT.events} count={events.total}>
              <TellingList rows={events.rows} />
              {pages('events', events.total)}
            </Section>
          )}
          {positions.total > 0 && (
            <Section title={TEXT.positions} count={positions.total}>
              <TellingList rows={positions.rows} />
              {pages('positions', positions.total)}
            </Section>
          )}
        </div>
        <aside aria-labelledby="mentions-title">
          <h2 id="mentions-title">
            {TEXT.mentions} <span className="soft">{CATALOGUE.counts.documents(mentions.total)}</span>
          </h2>
          <MentionList mentions={mentions} />
          {pages('mentions', mentions.total)}
        </aside>
      </div>
    </div>
  )
}

function Head({ facts }: { readonly facts: EntityFacts }) {
  const { code } = useNames().kind('entity')
  const { name, type, parties, isCandidate } = facts
  return (
    <header className="room-head">
      <p className="back">
        <a href={href(['entities'], { type })}>{TEXT.back[type]}</a>
      </p>
      <h1 dir="auto">{name}</h1>
      <p className="lead">{[capitalised(code('type', type)), statesText(parties)].filter(Boolean).join(' · ')}</p>
      {isCandidate ? <p className="notice">{TEXT.candidateWhy}</p> : <Known facts={facts} />}
      <Written facts={facts} />
    </header>
  )
}

/** Other names, where they are known from, and its number in Wikidata where that was taken from there. */
function Known({ facts: { known, name } }: { readonly facts: EntityFacts }) {
  if (!known) return <p className="entity-known">{TEXT.knownByStates}</p>
  const others = known.names.flatMap(({ lang, names }) =>
    names.filter((each) => each !== name).map((each) => ({ lang, name: each })),
  )
  return (
    <div className="entity-known">
      {others.length > 0 && (
        <p>
          {TEXT.also}{' '}
          {others.map(({ lang, name: other }, index) => (
            <span key={`${lang} ${other}`}>
              {index > 0 && ', '}
              <span lang={lang} dir="auto">
                {other}
              </span>
              {lang !== 'en' && ` (${languageName(lang)})`}
            </span>
          ))}
        </p>
      )}
      <p>
        {TEXT.gazetteer} {known.whereKnownFrom}
        {known.wikidata && (
          <>
            {' '}
            <a href={`https://www.wikidata.org/wiki/${known.wikidata}`} target="_blank" rel="noreferrer noopener">
              {TEXT.wikidata(known.wikidata)}
            </a>
          </>
        )}
      </p>
    </div>
  )
}

/** What documents call it, where that is something else than its name. */
function Written({ facts: { written, name } }: { readonly facts: EntityFacts }) {
  const others = written.filter((each) => each !== name)
  if (others.length === 0) return null
  return (
    <p className="entity-known">
      {TEXT.written}{' '}
      {others.map((each, index) => (
        <span key={each} dir="auto">
          {index > 0 && ', '}“{each}”
        </span>
      ))}
    </p>
  )
}

interface SectionProps {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

function Section({ title, count, children }: SectionProps) {
  return (
    <section className="entity-section">
      <h2>
        {title} <span className="soft">{grouped(count)}</span>
      </h2>
      {children}
    </section>
  )
}

function Series({ series: { indicator, measure, unit, figures } }: { readonly series: EntitySeries }) {
  const names = useNames()
  const [first] = figures
  const what = indicator === 'other' && first ? names.domain(first.domain) : names.indicator(indicator)
  const about = [measure === 'level' ? null : names.code('measure', measure), unitWords(unit)].filter(Boolean)
  return (
    <section className="entity-series">
      <h3>
        {what} <span className="soft">{about.join(' · ')}</span>
      </h3>
      <FactList figures={figures} />
    </section>
  )
}
