import { useMemo, useState } from 'react'
import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { languageName } from '../../format/index.ts'
import { StretchSet, stretchesOf } from '../../stretches/index.ts'

const TEXT = CATALOGUE.reading
/** Numbers left over that are set together. */
const STRETCH = 100

/** The numbers that became no statement, with why. */
export function Leftovers(props: {
  readonly reading: StoredReading
  readonly marked: boolean
  readonly mark: (on: boolean) => void
}) {
  const { reading, marked, mark } = props
  const [open, setOpen] = useState(false)
  const stretches = useMemo(() => stretchesOf(reading.leftoverList, () => 1, STRETCH), [reading])
  if (reading.leftoverList.length === 0) return null
  return (
    <details className="leftovers" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {TEXT.leftovers} <span className="soft">{grouped(reading.leftoverList.length)}</span>
      </summary>
      <p className="soft">{TEXT.leftoversLead}</p>
      <label className="tick">
        <input type="checkbox" checked={marked} onChange={(event) => mark(event.target.checked)} /> {TEXT.leftoversShow}
      </label>
      {open &&
        stretches.map(({ items, length }, index) => (
          <StretchSet as="ul" key={items[0]?.start} length={length} kept={index === 0}>
            {() =>
              items.map((leftover) => (
                <li key={leftover.start}>
                  <span lang={reading.lang ?? undefined} dir="auto">
                    {leftover.quote}
                  </span>
                  <span className="soft">{TEXT.reasons[leftover.reason]}</span>
                </li>
              ))
            }
          </StretchSet>
        ))}
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
