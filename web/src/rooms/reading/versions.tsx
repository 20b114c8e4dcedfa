import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { href, navigate } from '../../router/index.ts'

const TEXT = CATALOGUE.reading.versions

/** Chooses between the versions of a document; says so where an older one is open. Nothing where there is one. */
export function Versions({ reading }: { readonly reading: StoredReading }) {
  const { key, version, versions } = reading
  if (versions < 2) return null
  const to = (number: number) => href(['documents', key], { version: number === versions ? null : number })
  return (
    <div className="versions" lang="en" dir="ltr">
      <label>
        {TEXT.label}{' '}
        <select value={version} onChange={(event) => navigate(to(Number(event.target.value)))}>
          {Array.from({ length: versions }, (_, index) => versions - index).map((number) => (
            <option key={number} value={number}>
              {number === versions ? TEXT.current(number) : number}
            </option>
          ))}
        </select>
      </label>
      {version < versions && (
        <p className="notice older">
          {TEXT.older(version, versions)} <a href={to(versions)}>{TEXT.open}</a>
        </p>
      )}
    </div>
  )
}
