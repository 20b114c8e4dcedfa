import { type FormEvent, useEffect, useRef } from 'react'
import type { Page, SearchHit } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href, navigate } from '../../router/index.ts'
import { Hit } from './hit.tsx'

const LIMIT = 30
const TEXT = CATALOGUE.search

/** Search over all text, with the passages that were found. */
export function SearchRoom({ query }: { readonly query: URLSearchParams }) {
  const words = query.get('q')?.trim() ?? ''
  const offset = Number(query.get('offset')) || 0
  useTitle(words ? `${TEXT.title}: ${words}` : TEXT.title)
  const hits = useResource<Page<SearchHit>>(words ? href(['api', 'search'], { q: words, limit: LIMIT, offset }) : null)
  if (hits.failure) return <Failed resource={hits} />
  return (
    <div className="room search" aria-busy={hits.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">{TEXT.lead}</p>
      </header>
      <SearchForm words={words} />
      {words && !hits.value && <Loading />}
      {words && hits.value && <Hits words={words} page={hits.value} offset={offset} />}
    </div>
  )
}

function SearchForm({ words }: { readonly words: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current) field.current.value = words
    if (words === '') field.current?.focus()
  }, [words])
  return (
    <form className="search-form" role="search" onSubmit={submit}>
      <label>
        <span className="unseen">{TEXT.label}</span>
        <input ref={field} type="search" name="q" placeholder={TEXT.label} dir="auto" />
      </label>
      <button type="submit">{TEXT.button}</button>
    </form>
  )
}

interface HitsProps {
  readonly words: string
  readonly page: Page<SearchHit>
  readonly offset: number
}

function Hits({ words, page, offset }: HitsProps) {
  if (page.rows.length === 0) return <Nothing title={`${TEXT.none} “${words}”.`} hint={TEXT.noneHint} />
  return (
    <>
      <p className="hits-count" role="status">
        {CATALOGUE.counts.passages(page.total)}
      </p>
      <ol className="hits">
        {page.rows.map((hit) => (
          <Hit key={`${hit.document.key}:${hit.start}`} hit={hit} />
        ))}
      </ol>
      <Pages
        offset={offset}
        limit={LIMIT}
        total={page.total}
        to={(next) => href(['search'], { q: words, offset: next || null })}
      />
    </>
  )
}

function submit(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault()
  const words = new FormData(event.currentTarget).get('q')
  navigate(href(['search'], { q: typeof words === 'string' ? words.trim() : '' }))
}
