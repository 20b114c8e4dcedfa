import { useMemo, useState } from 'react'
import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { About, Leftovers, OriginalPage } from './about.tsx'
import { Article } from './article.tsx'
import { useInView, useReadingKeys, useSoughtInView } from './choosing.ts'
import { Statements } from './statements.tsx'

interface ReadingRoomProps {
  /** The document's key. */
  readonly document: string
  readonly query: URLSearchParams
}

/** One document: its text with every statement underlined, and their cards beside it. */
export function ReadingRoom({ document, query }: ReadingRoomProps) {
  const reading = useResource<StoredReading>(href(['api', 'documents', document], { version: query.get('version') }))
  if (reading.failure) return <Failed resource={reading} />
  if (!reading.value) return <Loading />
  return <ReadingView reading={reading.value} chosen={query.get('statement')} sought={soughtOf(query)} />
}

/** Where in the text a search found something. */
function soughtOf(query: URLSearchParams): number | null {
  const at = query.get('at')
  return at !== null && /^\d+$/.test(at) ? Number(at) : null
}

interface ReadingViewProps {
  readonly reading: StoredReading
  readonly chosen: string | null
  readonly sought: number | null
}

function ReadingView({ reading, chosen, sought }: ReadingViewProps) {
  const [marked, mark] = useState(false)
  useTitle(reading.title ?? CATALOGUE.reading.untitled)
  useInView(chosen)
  useSoughtInView(sought)
  useReadingKeys(reading, chosen)
  const setting = useMemo(
    () => ({
      text: reading.text,
      document: reading.key,
      chosen,
      sought,
      statements: reading.statements,
      leftovers: marked ? reading.leftoverList : [],
      furniture: reading.furniture,
    }),
    [reading, chosen, sought, marked],
  )
  return (
    <div className={chosen === null ? 'reading' : 'reading has-card'}>
      <div className="sheet">
        <Article reading={reading} setting={setting} />
        <div className="after-article">
          <Leftovers reading={reading} marked={marked} mark={mark} />
          <About reading={reading} />
          <p className="ways">
            <OriginalPage url={reading.url} />
            <a href="/">{CATALOGUE.reading.back}</a>
          </p>
        </div>
      </div>
      <Statements reading={reading} chosen={chosen} />
    </div>
  )
}
