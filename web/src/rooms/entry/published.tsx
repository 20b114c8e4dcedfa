import type { EntryOfficial } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { amountText, edtfText, intervalText, valueText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { type Ground, Strip } from './strip.tsx'

const TEXT = CATALOGUE.entry

interface PublishedProps {
  readonly official: readonly EntryOfficial[]
  readonly ground: Ground
}

/** The published values of the scope, each with its producer, page and status, and what must be allowed for. */
export function Published({ official, ground }: PublishedProps) {
  const names = useNames()
  const caveats = new Map(official.flatMap((each) => each.caveats.map(({ code, reason }) => [code, reason] as const)))
  return (
    <div className="lineup-group">
      <h3>
        {TEXT.published} <span className="soft">{TEXT.publishedNote}</span>
      </h3>
      <ol className="lineup-lines">
        {official.map((beside) => {
          const { point, value, interval, allowed, fit } = beside
          const shown = { ...point, upper: null }
          return (
            <li key={point.id} className={`lineup-line official ${fit}`}>
              <div className="lineup-text">
                <p className="lineup-value">
                  <PageLink url={point.url} producer={point.producer}>
                    {valueText(shown, names)}
                  </PageLink>
                  <span className="lineup-tag">{TEXT.fits[fit]}</span>
                </p>
                <p className="lineup-source">
                  {point.via === null ? point.producer : TEXT.via(point.producer, point.via)} ·{' '}
                  {TEXT.statuses[point.status]} · {edtfText(point.retrieved)}
                  {point.note && ` · ${point.note}`}
                </p>
                {fit === 'within-caveats' && (
                  <p className="lineup-arithmetic">{TEXT.allowed(intervalText(allowed, point.unit, names))}</p>
                )}
              </div>
              <Strip
                ground={ground}
                interval={{ strict: interval, loose: interval }}
                values={[value]}
                kind="official"
              />
              <span className="unseen">{amountText(value, point.unit)}</span>
            </li>
          )
        })}
      </ol>
      {caveats.size > 0 && (
        <details className="lineup-caveats">
          <summary>{TEXT.caveats}</summary>
          <ul>
            {[...caveats].map(([code, reason]) => (
              <li key={code}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Only what leads to a page of the web is a link. */
function PageLink({
  url,
  producer,
  children,
}: {
  readonly url: string
  readonly producer: string
  readonly children: string
}) {
  if (!/^https?:\/\//.test(url)) return <>{children}</>
  return (
    <a href={url} rel="noreferrer external" title={TEXT.source(producer)}>
      {children}
    </a>
  )
}
