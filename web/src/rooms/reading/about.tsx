import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { languageName } from '../../format/index.ts'

const TEXT = CATALOGUE.reading

/** The numbers that became no statement, with why. */
export function Leftovers(props: {
  readonly reading: StoredReading
  readonly marked: boolean
  readonly mark: (on: boolean) => void
}) {
  const { reading, marked, mark } = props
  if (reading.leftoverList.length === 0) return null
  return (
    <details className="leftovers">
      <summary>
        {TEXT.leftovers} <span className="soft">{reading.leftoverList.length}</span>
      </summary>
      <p className="soft">{TEXT.leftoversLead}</p>
      <label className="tick">
        <input type="checkbox" checked={marked} onChange={(event) => mark(event.target.checked)} /> {TEXT.leftoversShow}
      </label>
      <ul>
        {reading.leftoverList.map((leftover) => (
          <li key={leftover.start}>
            <span lang={reading.lang ?? undefined} dir="auto">
              {leftover.quote}
            </span>
            <span className="soft">{TEXT.reasons[leftover.reason]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the document comes from and how it is known. */
export function About({ reading }: { readonly reading: StoredReading }) {
  const rows = [
    [TEXT.file, reading.name],
    [TEXT.language, reading.lang && withDoubt(languageName(reading.lang), reading.inferred.includes('lang'))],
    [TEXT.licence, reading.licence],
    [TEXT.version, String(reading.version)],
    [TEXT.hash, reading.textHash],
  ] as const
  return (
    <details className="about">
      <summary>{TEXT.about}</summary>
      <dl className="fields">
        {rows.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}

/** Only web addresses become links: an article may call anything its address. */
export function OriginalPage({ url }: { readonly url: string | null }) {
  if (!url || !/^https?:\/\//i.test(url)) return null
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {TEXT.original}
    </a>
  )
}

function withDoubt(text: string, inferred: boolean): string {
  return inferred ? `${text} (${TEXT.workedOut})` : text
}
