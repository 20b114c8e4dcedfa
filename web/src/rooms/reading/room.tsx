import { useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentCopies, JudgedReading } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, useTitle } from '../../frame/index.ts'
import { useIsChanged, useJudging } from '../../judging/index.ts'
import { useResource } from '../../resources/index.ts'
import { href, navigate } from '../../router/index.ts'
import { AddCard } from './add-card.tsx'
import { AddBar, useAdding } from './adding.tsx'
import { About, Leftovers, OriginalPage } from './about.tsx'
import { within } from './address.ts'
import { Article } from './article.tsx'
import { useInView, useReadingKeys, useSoughtInView } from './choosing.ts'
import { useFindings } from './findings.ts'
import { LostJudgements } from './lost.tsx'
import { isShown, narrowingOf } from './narrowing.ts'
import { useLayers } from './layers.ts'
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
  const isChanged = useIsChanged(document)
  const reading = useResource<JudgedReading>(href(['api', 'documents', document], { version }), isChanged)
  if (reading.failure) return <Failed resource={reading} />
  if (!reading.value) return <Loading />
  return <ReadingView reading={reading.value} waiting={reading.waiting} version={version} query={query} />
}

const NONE: DocumentCopies['passages'] = []

/** Where in the text a search found something. */
function soughtOf(query: URLSearchParams): number | null {
  const at = query.get('at')
  return at !== null && /^\d+$/.test(at) ? Number(at) : null
}

interface ReadingViewProps {
  readonly reading: JudgedReading
  /** Whether another version is on its way. */
  readonly waiting: boolean
  /** The version that the address names. */
  readonly version: string | null
  readonly query: URLSearchParams
}

function ReadingView({ reading, waiting, version, query }: ReadingViewProps) {
  const [marked, mark] = useState(false)
  const asked = query.get('statement')
  const sought = soughtOf(query)
  const { kind, domain } = narrowingOf(query, reading.statements)
  const to = useMemo(() => within(reading.key, { version, kind, domain }), [reading.key, version, kind, domain])
  const statement = useMemo(() => reading.statements.find(({ id }) => id === asked) ?? null, [reading, asked])
  const chosen = statement?.id ?? null
  // The same list for as long as the same is shown, be one of it chosen or not.
  const beside = statement && !isShown(statement, { kind, domain }) ? statement.id : null
  const shown = useMemo(
    () => reading.statements.filter((each) => each.id === beside || isShown(each, { kind, domain })),
    [reading, kind, domain, beside],
  )
  useTitle(reading.title ?? CATALOGUE.reading.untitled)
  useInView(chosen)
  useSoughtInView(sought)
  useReadingKeys({ reading, shown, chosen, to })
  const adding = useAdding(reading)
  const added = useRef<string | null>(null)
  useEffect(() => {
    // It is chosen once the record has given the statements anew.
    if (added.current === null || !reading.statements.some(({ id }) => id === added.current)) return
    navigate(to(added.current))
    added.current = null
  }, [reading, to])
  const judging = useJudging()
  const mayAdd = version === null && judging?.writable === true
  const layers = useLayers({ reading, shown, chosen: statement, marked })
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
    <div className={chosen === null && adding.span === null ? 'reading' : 'reading has-card'} aria-busy={waiting}>
      <div className="sheet">
        <Article
          reading={reading}
          copies={copies.value}
          setting={setting}
          chosenAt={statement?.start ?? null}
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
      <Statements reading={reading} shown={shown} narrowing={{ kind, domain }} chosen={chosen} to={to}>
        {adding.span && (
          <AddCard
            key={adding.span.start}
            reading={reading}
            span={adding.span}
            close={adding.close}
            leave={adding.leave}
            done={(statement) => {
              adding.close()
              added.current = statement
            }}
          />
        )}
      </Statements>
      {mayAdd && <AddBar reading={reading} adding={adding} />}
    </div>
  )
}
