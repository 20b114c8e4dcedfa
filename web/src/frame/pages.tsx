import { CATALOGUE } from '../catalogue.ts'

interface PagesProps {
  readonly offset: number
  readonly limit: number
  readonly total: number
  /** The address of the page that starts at an offset. */
  readonly to: (offset: number) => string
}

/** The way through a list that is longer than one page. */
export function Pages({ offset, limit, total, to }: PagesProps) {
  if (total <= limit && offset === 0) return null
  const last = Math.min(offset + limit, total)
  return (
    <nav className="pages" aria-label={CATALOGUE.pages.label}>
      {offset > 0 ? <a href={to(Math.max(0, offset - limit))}>← {CATALOGUE.pages.earlier}</a> : <span />}
      <span>{CATALOGUE.pages.range(offset + 1, last, total)}</span>
      {last < total ? <a href={to(offset + limit)}>{CATALOGUE.pages.later} →</a> : <span />}
    </nav>
  )
}
