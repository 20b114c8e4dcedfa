import { useMemo, useState } from 'react'
import type { DocumentCopies, JudgedReading } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { figuresOf, type FigureReading } from './figures.ts'
import { About, Leftovers, OriginalPage } from './about.tsx'
import { within } from './address.ts'
import { Article } from './article.tsx'
import { useInView, useReadingKeys, useSoughtInView } from './choosing.ts'
import { useFindings } from './findings.ts'
import { LostJudgements } from './lost.tsx'
import { placesOf } from './places.ts'
import { Statements } from './statements.tsx'
import { toldElsewhere } from './told-again.tsx'

interface ReadingRoomProps {
  /** The document's key. */
  readonly document: string
  readonly query: URLSearchParams
}

/** One document: its text with every statement underlined, and their cards beside it. */
export function ReadingRoom({ document, query }: ReadingRoomProps) {
  const version = query.get('version')
  const reading = useResource<JudgedReading>(href(['api', 'documents', document], { version }))
  const figures = useMemo(() => reading.value && figuresOf(reading.value), [reading.value])
  if (reading.failure) return <Failed resource={reading} />
  if (!figures) return <Loading />
  return (
    <ReadingView
      reading={figures}
      waiting={reading.waiting}
      version={version}
      asked={query.get('statement')}
      sought={soughtOf(query)}
    />
  )
}

const NONE: DocumentCopies['passages'] = []

/** Where in the text a search found something. */
function soughtOf(query: URLSearchParams): number | null {
  const at = query.get('at')
  return at !== null && /^\d+$/.test(at) ? Number(at) : null
}

interface ReadingViewProps {
  readonly reading: FigureReading
  /** Whether another version is on its way. */
  readonly waiting: boolean
  /** The version that the address names. */
  readonly version: string | null
  /** The statement that the address names. */
  readonly asked: string | null
  readonly sought: number | null
}

function ReadingView({ reading, waiting, version, asked, sought }: ReadingViewProps) {
  const [marked, mark] = useState(false)
  const to = useMemo(() => within(reading.key, version), [reading.key, version])
  const figure = useMemo(() => reading.statements.find(({ id }) => id === asked) ?? null, [reading, asked])
  const chosen = figure?.id ?? null
  useTitle(reading.title ?? CATALOGUE.reading.untitled)
  useInView(chosen)
  useSoughtInView(sought)
  useReadingKeys(reading, chosen, to)
  const layers = useMemo(
    () => ({
      text: reading.text,
      statements: placesOf(reading.statements),
      leftovers: placesOf(marked ? reading.leftoverList : []),
      furniture: placesOf(reading.furniture),
    }),
    [reading, marked],
  )
  const findings = useFindings(reading)
  const copies = useResource<DocumentCopies>(
    version === null ? href(['api', 'documents', reading.key, 'copies']) : null,
  )
  const told = useMemo(() => (copies.value ? toldElsewhere(copies.value) : NONE), [copies.value])
  const setting = useMemo(
    () => ({ ...layers, to, chosen, sought, findings, told }),
    [layers, to, chosen, sought, findings, told],
  )
  return (
    <div className={chosen === null ? 'reading' : 'reading has-card'} aria-busy={waiting}>
      <div className="sheet">
        <Article
          reading={reading}
          copies={copies.value}
          setting={setting}
          chosenAt={figure?.start ?? null}
          missing={asked !== null && chosen === null && !waiting}
        />
        <div className="after-article">
          <Leftovers reading={reading} marked={marked} mark={mark} />
          <LostJudgements document={reading.key} />
          <About reading={reading} />
          <p className="ways">
            <OriginalPage url={reading.url} />
            <a href="/">{CATALOGUE.reading.back}</a>
          </p>
        </div>
      </div>
      <Statements reading={reading} chosen={chosen} to={to} />
    </div>
  )
}
