import type { CopiedDocument, CopyPlace, DocumentCopies, NearCopyView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { href } from '../../router/index.ts'
import { sideBySideAddress } from '../side-by-side/index.ts'
import type { Block } from './blocks.ts'

const TEXT = CATALOGUE.reading.copies
const NAMED = 3

type Passages = DocumentCopies['passages']

/** The passages with their places in documents that are no near-copies as a whole: those are named below the title. */
export function toldElsewhere({ copyOf, copies, passages }: DocumentCopies): Passages {
  const named = new Set([...(copyOf ? [copyOf.of.key] : []), ...copies.map(({ document }) => document.key)])
  return passages.flatMap(({ places, total, ...passage }) => {
    const others = places.filter(({ document }) => !named.has(document.key))
    return others.length > 0 ? [{ ...passage, places: others, total: total - (places.length - others.length) }] : []
  })
}

/** The passages that end in a block. */
export const endingIn = (passages: Passages, { start, end }: Block): Passages =>
  passages.filter((passage) => passage.end > start && passage.end <= end)

/** A quiet line below a passage: where else it stands. */
export function AlsoIn({ passages }: { readonly passages: Passages }) {
  const places = passages.flatMap((passage) => passage.places)
  const documents = [...new Map(places.map((place) => [place.document.key, place])).values()]
  const total = passages.reduce((most, passage) => Math.max(most, passage.total), 0)
  const shown = documents.slice(0, NAMED)
  if (shown.length === 0) return null
  return (
    <p className="also-in" lang="en" dir="ltr">
      {TEXT.alsoIn}{' '}
      {shown.map((place, index) => (
        <span key={place.document.key}>
          {index > 0 && '; '}
          <PlaceLink place={place} />
        </span>
      ))}
      {total > shown.length && ` ${TEXT.more(total - shown.length)}`}
    </p>
  )
}

function PlaceLink({ place: { document, start } }: { readonly place: CopyPlace }) {
  return (
    <a href={href(['documents', document.key], { at: start })} dir="auto">
      {nameOf(document)}
    </a>
  )
}

const nameOf = ({ title, name, publisher, published }: CopiedDocument): string =>
  [publisher ?? title ?? name, published && edtfText(published)].filter(Boolean).join(', ')

/** Below the title: of which document this one is a near-copy, and which later ones are copies of it. */
export function CopyNotice({ copies: { copyOf, copies } }: { readonly copies: DocumentCopies }) {
  if (!copyOf && copies.length === 0) return null
  return (
    <div className="notice copies" lang="en" dir="ltr">
      {copyOf && (
        <p>
          {TEXT.copyOf} <CopyLink document={copyOf.of} />. <Share copy={copyOf} />{' '}
          <SideBySideLink one={copyOf.document} other={copyOf.of} />
        </p>
      )}
      {copies.length > 0 && (
        <p>
          {TEXT.copied(copies.length)}{' '}
          {copies.slice(0, NAMED).map((copy, index) => (
            <span key={copy.document.key}>
              {index > 0 && '; '}
              <CopyLink document={copy.document} /> <SideBySideLink one={copy.of} other={copy.document} />
            </span>
          ))}
          {copies.length > NAMED && ` ${TEXT.more(copies.length - NAMED)}`}
        </p>
      )}
    </div>
  )
}

function CopyLink({ document }: { readonly document: CopiedDocument }) {
  const { title, name, publisher, published } = document
  const said = [publisher, published && edtfText(published)].filter(Boolean).join(', ')
  return (
    <>
      <a href={href(['documents', document.key])} dir="auto">
        {title ?? name}
      </a>
      {said && ` (${said})`}
    </>
  )
}

function SideBySideLink({ one, other }: { readonly one: CopiedDocument; readonly other: CopiedDocument }) {
  return (
    <a className="beside" href={sideBySideAddress({ document: one.key }, { document: other.key })}>
      {CATALOGUE.sideBySide.link}
    </a>
  )
}

function Share({ copy }: { readonly copy: NearCopyView }) {
  return <span className="share">{TEXT.share(copy.share)}.</span>
}
