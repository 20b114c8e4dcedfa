import type { DomainStanding, DomainView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { Lead } from './lead.tsx'

const TEXT = CATALOGUE.relations

interface DomainRowProps {
  readonly dyad: string
  readonly domain: DomainView
  /** `null` while it is being worked out. */
  readonly standing: DomainStanding | 'nothing' | null
}

/** One domain: what it was last, what took place, what is due, what is in dispute, and who covers it. */
export function DomainRow({ dyad, domain, standing }: DomainRowProps) {
  const names = useNames()
  return (
    <tr className={`domain-${domain.domain}`}>
      <th scope="row" className="column-domain">
        <a data-row href={href(['figures'], { dyad, domain: domain.domain })}>
          {names.domain(domain.domain)}
        </a>
      </th>
      <td className="column-latest" data-head={TEXT.heads.latest}>
        {domain.lead ? <Lead dyad={dyad} lead={domain.lead} /> : <span className="soft">{TEXT.noLead}</span>}
      </td>
      <td className="column-event" data-head={TEXT.heads.event}>
        <LastEvent dyad={dyad} domain={domain} />
      </td>
      <td className="column-due" data-head={TEXT.heads.due}>
        {standing === 'nothing' ? <None what={TEXT.noPledge} /> : standing && <Due standing={standing} />}
      </td>
      <td className="column-disputed" data-head={TEXT.heads.disputed}>
        {standing === 'nothing' || standing?.disputes === 0 ? (
          <None what={TEXT.noDispute} />
        ) : (
          standing && <Disputed standing={standing} />
        )}
      </td>
      <td className="column-coverage" data-head={TEXT.heads.coverage}>
        <Coverage domain={domain} />
      </td>
    </tr>
  )
}

/** A dash where there is nothing, which is read aloud as what there is none of. */
const None = ({ what }: { readonly what: string }) => (
  <span className="soft">
    <span aria-hidden="true">—</span>
    <span className="unseen">{what}</span>
  </span>
)

function LastEvent({ dyad, domain }: Pick<DomainRowProps, 'dyad' | 'domain'>) {
  const { lastEvent, events } = domain
  if (!lastEvent)
    return events === 0 ? <None what={TEXT.noEvent} /> : <span className="soft">{TEXT.events(events)}</span>
  const { document, id, quote, date } = lastEvent
  return (
    <>
      <a href={href(['documents', document.key], { statement: id })} dir="auto">
        “{quote}”
      </a>
      <span className="note">
        {date === null ? TEXT.undatedEvent : edtfText(date)}
        {events > 1 && (
          <>
            {' · '}
            <a href={href(['timeline'], { dyad, domain: domain.domain })}>{TEXT.events(events)}</a>
          </>
        )}
      </span>
    </>
  )
}

function Due({ standing: { next, open, missed } }: { readonly standing: DomainStanding }) {
  const counts = [...(open > 1 ? [TEXT.open(open)] : []), ...(missed > 0 ? [TEXT.missed(missed)] : [])].join(' · ')
  return (
    <>
      {next ? (
        <a href={href(['pledges', next.key])}>
          {next.goal} {next.deadline !== null && CATALOGUE.pledges.by(edtfText(next.deadline))}
        </a>
      ) : (
        <None what={TEXT.noPledge} />
      )}
      {counts && <span className="note">{counts}</span>}
    </>
  )
}

function Disputed({ standing: { disputed, disputes } }: { readonly standing: DomainStanding }) {
  return (
    <ul className="relation-disputes">
      {disputed.map(({ key, title }) => (
        <li key={key}>
          <a href={href(['entries', key])}>{title}</a>
        </li>
      ))}
      {disputes > disputed.length && <li className="note">{TEXT.more(disputes - disputed.length)}</li>}
    </ul>
  )
}

function Coverage({
  domain: { events, figures, documents, publishers, newest, lead },
}: Pick<DomainRowProps, 'domain'>) {
  const missing = lead?.missing ?? []
  return (
    <>
      {figures === 0
        ? TEXT.events(events)
        : `${CATALOGUE.counts.figures(figures)}, ${CATALOGUE.counts.articles(documents)}, ${TEXT.publishers(publishers)}`}
      {newest !== null && <span className="note">{TEXT.newest(edtfText(newest))}</span>}
      {missing.length > 0 && <span className="note missing">{TEXT.missing(yearsText(missing))}</span>}
    </>
  )
}

/** `2016, 2019 to 2021`. */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last && year === last[1] + 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
