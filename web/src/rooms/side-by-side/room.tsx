import { useEffect } from 'react'
import type { Side, SideBySide, SidePartView, SideRowView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { Failed, Loading, Nothing, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { sideBySideAddress } from './address.ts'

const TEXT = CATALOGUE.sideBySide

/** Two articles on the same, paragraph beside paragraph, with the words in which they differ. */
export function SideBySideRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const [one, other] = [query.get('one'), query.get('other')]
  const [statement, beside] = [query.get('statement'), query.get('beside')]
  const isNamed = one !== null && other !== null
  const sides = useResource<SideBySide>(
    isNamed ? href(['api', 'side-by-side'], { one, other, statement, beside }) : null,
  )
  if (!isNamed) return <Nothing title={CATALOGUE.failure.missingTitle} hint={TEXT.missing} />
  if (sides.failure) return <Failed resource={sides} />
  return (
    <div className="room sides-room" aria-busy={sides.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">
          {TEXT.lead} {sides.value && <span className="count">{TEXT.same(sides.value.same)}</span>}
        </p>
        <p>
          <a
            className="way"
            data-how="replace"
            href={sideBySideAddress({ document: other, statement: beside }, { document: one, statement })}
          >
            {TEXT.swap}
          </a>
        </p>
      </header>
      {sides.value ? <Sides sides={sides.value} /> : <Loading />}
    </div>
  )
}

function Sides({ sides }: { readonly sides: SideBySide }) {
  const { one, other, rows } = sides
  useEffect(() => {
    // Others are drawn where another address was asked for.
    if (sides.rows.length > 0) document.querySelector('.sides mark.compared')?.scrollIntoView({ block: 'center' })
  }, [sides])
  return (
    <div className="sides">
      <div className="side-row side-heads">
        <SideHead side={one} />
        <SideHead side={other} />
      </div>
      {rows.map((row) => (
        <Row key={`${row.one?.start} ${row.other?.start}`} row={row} one={one} other={other} />
      ))}
    </div>
  )
}

function SideHead({ side: { document, statement } }: { readonly side: Side }) {
  const { key, title, name, publisher, published } = document
  return (
    <h2 dir="auto">
      <a href={href(['documents', key], { statement })}>{title ?? name}</a>
      <span className="note">{[publisher, published && edtfText(published)].filter(Boolean).join(', ')}</span>
    </h2>
  )
}

interface RowProps {
  readonly row: SideRowView
  readonly one: Side
  readonly other: Side
}

function Row({ row, one, other }: RowProps) {
  return (
    <div className={row.isSame ? 'side-row same' : 'side-row apart'}>
      <Part part={row.one} side={one} />
      <Part part={row.other} side={other} />
    </div>
  )
}

function Part({ part, side }: { readonly part: SidePartView | null; readonly side: Side }) {
  if (!part) return <div className="side-part none" />
  const { publisher, title, name } = side.document
  return (
    <div className="side-part">
      <p className="side-name" aria-hidden="true">
        {publisher ?? title ?? name}
      </p>
      <p lang={side.lang ?? undefined} dir="auto">
        {part.pieces.map(({ words, differs, marked }, at) => {
          const shown = marked ? <mark className="compared">{words}</mark> : words
          return differs ? (
            <em key={at} className="differs">
              {shown}
            </em>
          ) : (
            <span key={at}>{shown}</span>
          )
        })}
      </p>
    </div>
  )
}
