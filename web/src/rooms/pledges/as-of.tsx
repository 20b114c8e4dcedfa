import type { FormEvent } from 'react'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { href, navigate, type Parameters } from '../../router/index.ts'

const TEXT = CATALOGUE.pledges

interface AsOfProps {
  /** The day that the page shows; `null` where none is known. */
  readonly day: string | null
  /** The day that the address names; `null` where it names none. */
  readonly asked: string | null
  readonly parts: readonly string[]
  readonly kept: Parameters
}

/** The day that the page is as of, and a way to ask about another; it stands in the address. */
export function AsOf({ day, asked, parts, kept }: AsOfProps) {
  if (day === null) return <p className="as-of">{TEXT.noDay}</p>
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('asOf')
    navigate(href(parts, { ...kept, asOf: typeof chosen === 'string' ? chosen : null }))
  }
  return (
    <form className="as-of" onSubmit={choose} key={day}>
      <label>
        {TEXT.asOf} <input type="date" name="asOf" defaultValue={day} required />
      </label>{' '}
      <button type="submit">{TEXT.show}</button>
      <span className="as-of-note">
        {asked === null ? `${edtfText(day)}, ${TEXT.newest}` : TEXT.chosen}
        {asked !== null && (
          <>
            {' '}
            <a href={href(parts, { ...kept, asOf: null })}>{TEXT.backToNewest}</a>
          </>
        )}
      </span>
    </form>
  )
}
