import type { HappeningView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, statesText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { capitalised, SourceLine, WordsAround } from '../../statements/index.ts'

const TEXT = CATALOGUE.timeline

/** One happening: when, what, who, and in whose words; the other tellings are behind a line that opens. */
export function HappeningItem({ happening }: { readonly happening: HappeningView }) {
  const names = useNames()
  const { type, status, actors, date, dates, articles, tellings, domain } = happening
  const [first, ...others] = tellings
  const { code } = names.kind('event')
  const kind = [code('type', type), status === 'held' ? null : code('status', status)]
  return (
    <li className={`happening domain-${domain} ${status}`}>
      <p className="happening-date">{date === null ? TEXT.undatedHappening : edtfText(date)}</p>
      <div className="happening-body">
        <p className="happening-head">
          <strong>{capitalised(kind.filter(Boolean).join(', '))}</strong> {statesText(actors)}{' '}
          <span className="soft">
            {names.domain(domain)} · {TEXT.told(articles)}
            {dates.length > 1 && ` · ${TEXT.dates(list.format(dates.map((each) => edtfText(each))))}`}
          </span>
        </p>
        {first && <Telling telling={first} />}
        {others.length > 0 && (
          <details>
            <summary data-row>{TEXT.more(others.length)}</summary>
            {others.map((telling) => (
              <Telling key={`${telling.document.key} ${telling.id}`} telling={telling} />
            ))}
          </details>
        )}
      </div>
    </li>
  )
}

function Telling({ telling }: { readonly telling: HappeningView['tellings'][number] }) {
  return (
    <p className="happening-telling">
      <a data-row href={href(['documents', telling.document.key], { statement: telling.id })}>
        <WordsAround row={telling} />
      </a>
      <SourceLine document={telling.document} />
    </p>
  )
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
