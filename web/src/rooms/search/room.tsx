import { CATALOGUE } from '../../catalogue.ts'
import { useTitle } from '../../frame/index.ts'
import { type Asked, askedOf, elsewhere } from './address.ts'
import { SearchForm } from './form.tsx'
import { Passages } from './passages.tsx'
import { FoundList } from './statements.tsx'

const TEXT = CATALOGUE.search

/** Search over all text and all statements. */
export function SearchRoom({ query }: { readonly query: URLSearchParams }) {
  const asked = askedOf(query)
  useTitle(asked.words ? `${TEXT.title}: ${asked.words}` : TEXT.title)
  return (
    <div className="room search">
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">{asked.isOfStatements ? TEXT.leadStatements : TEXT.lead}</p>
      </header>
      <Where asked={asked} />
      <SearchForm asked={asked} />
      {asked.words && (asked.isOfStatements ? <FoundList asked={asked} /> : <Passages asked={asked} />)}
    </div>
  )
}

/** Whether texts or statements are searched. */
function Where({ asked }: { readonly asked: Asked }) {
  return (
    <nav className="kinds" aria-label={TEXT.where}>
      <a href={elsewhere(asked, false)} aria-current={asked.isOfStatements ? undefined : 'page'}>
        {TEXT.texts}
      </a>
      <a href={elsewhere(asked, true)} aria-current={asked.isOfStatements ? 'page' : undefined}>
        {TEXT.statements}
      </a>
    </nav>
  )
}
