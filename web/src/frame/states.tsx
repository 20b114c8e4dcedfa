import { CATALOGUE } from '../catalogue.ts'
import { useTitle } from './title.ts'
import type { Resource } from '../resources/index.ts'

/** Said while something is on its way. */
export function Loading({ what = CATALOGUE.loading }: { readonly what?: string }) {
  return (
    <p className="state loading" role="status">
      {what}
    </p>
  )
}

/** Said where fetching failed: what happened, and a way to try again. */
export function Failed({ resource }: { readonly resource: Resource<unknown> }) {
  if (resource.missing) return <Missing />
  return (
    <section className="state" role="alert">
      <h1>{CATALOGUE.failure.title}</h1>
      <p>{resource.failure}</p>
      <button type="button" onClick={resource.again}>
        {CATALOGUE.failure.again}
      </button>
    </section>
  )
}

/** Said at an address that leads nowhere. */
export function Missing() {
  useTitle(CATALOGUE.failure.missingTitle)
  return (
    <section className="state">
      <h1>{CATALOGUE.failure.missingTitle}</h1>
      <p>{CATALOGUE.failure.missing}</p>
      <p>
        <a href="/">{CATALOGUE.failure.home}</a>
      </p>
    </section>
  )
}

/** Said where a list has no row. */
export function Nothing({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div className="state nothing" role="status">
      <p className="nothing-title">{title}</p>
      <p>{hint}</p>
    </div>
  )
}
