import type { PledgeWordingView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.pledges

/** Every wording of a pledge in the order of saying, each a step from its sentence. */
export function Wordings({ wordings }: { readonly wordings: readonly PledgeWordingView[] }) {
  return (
    <ol className="pledge-wordings">
      {wordings.map((wording) => (
        <Wording key={`${wording.document ?? wording.doc} ${wording.id}`} wording={wording} />
      ))}
    </ol>
  )
}

function Wording({ wording }: { readonly wording: PledgeWordingView }) {
  const { document, id, published, publisher, title, doc, speaker, strength, revision, deadline, quote } = wording
  const { before, after } = sentenceAround(wording)
  const words = (
    <>
      {before}
      <strong>{quote}</strong>
      {after}
    </>
  )
  return (
    <li className={`pledge-wording revision-${revision}`}>
      <p className="pledge-wording-head">
        <time>{published === null ? TEXT.undated : edtfText(published)}</time>{' '}
        <span className="pledge-tag">{TEXT.revisions[revision]}</span>{' '}
        <span className="pledge-tag">{TEXT.strengths[strength]}</span>{' '}
        {deadline !== null && <span className="soft">{TEXT.by(edtfText(deadline))}</span>}
      </p>
      <p className="pledge-sentence" dir="auto">
        {document === null ? words : <a href={href(['documents', document], { statement: id })}>{words}</a>}
      </p>
      <p className="pledge-said" dir="auto">
        {[speaker ?? TEXT.author, publisher, title ?? doc].filter(Boolean).join(', ')}
      </p>
    </li>
  )
}

/** The words of the sentence on either side, as far as it is known; a paragraph ends it as well. */
function sentenceAround({ before, after }: PledgeWordingView): { readonly before: string; readonly after: string } {
  const start = Math.max(before.lastIndexOf('\n'), lastEnd(before))
  const breaks = after.indexOf('\n')
  const stop = firstEnd(after)
  const end = Math.min(breaks < 0 ? after.length : breaks, stop < 0 ? after.length : stop)
  return {
    before: start < 0 ? cutAtSpace(before) : before.slice(start + 1).trimStart(),
    after:
      end === after.length && stop < 0 && breaks < 0 ? `${after.slice(0, lastSpace(after))} …` : after.slice(0, end),
  }
}

const ENDS = ['. ', '! ', '? ', '.” ', '." ']

const lastEnd = (text: string): number => Math.max(...ENDS.map((end) => text.lastIndexOf(end)))

function firstEnd(text: string): number {
  const places = ENDS.map((end) => (text.includes(end) ? text.indexOf(end) + end.length - 1 : -1)).filter(
    (at) => at >= 0,
  )
  if (places.length > 0) return Math.min(...places)
  return /[.!?]["”]?$/.test(text) ? text.length : -1
}

/** A beginning that was cut off begins with a whole word. */
function cutAtSpace(text: string): string {
  return text.length < 150 ? text : `… ${text.slice(text.indexOf(' ') + 1)}`
}

function lastSpace(text: string): number {
  const at = text.lastIndexOf(' ')
  return at < 0 || text.length < 150 ? text.length : at
}
