import type { FormEvent } from 'react'
import { CATALOGUE } from '../../catalogue.ts'
import { languageName } from '../../format/index.ts'
import { href, navigate } from '../../router/index.ts'

/** The words a list of documents is narrowed by; what is chosen stands in the address. */
export function DocumentsFilter({ query }: { readonly query: URLSearchParams }) {
  const text = CATALOGUE.documents
  const narrowed = ['text', 'publisher', 'lang'].some((name) => query.get(name))
  return (
    <form className="filter-line" role="search" onSubmit={(event) => apply(event, query)}>
      <label>
        <span className="unseen">{text.filter}</span>
        <input key={query.get('text')} name="text" placeholder={text.filter} defaultValue={query.get('text') ?? ''} />
      </label>
      <button type="submit">{text.apply}</button>
      {query.get('publisher') && <Chosen value={query.get('publisher') ?? ''} />}
      {query.get('lang') && <Chosen value={languageName(query.get('lang') ?? '')} />}
      {narrowed && <a href={href(['documents'], { sort: query.get('sort') })}>{text.clear}</a>}
    </form>
  )
}

function Chosen({ value }: { readonly value: string }) {
  return <span className="chip">{value}</span>
}

function apply(event: FormEvent<HTMLFormElement>, query: URLSearchParams): void {
  event.preventDefault()
  const written = new FormData(event.currentTarget).get('text')
  const kept = Object.fromEntries(['publisher', 'lang', 'sort', 'descending'].map((name) => [name, query.get(name)]))
  navigate(href(['documents'], { ...kept, text: typeof written === 'string' ? written.trim() : null }))
}
