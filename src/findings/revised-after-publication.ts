import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt, draftAtSpan } from './draft.ts'
import { revisionsBetween } from './revisions.ts'
import type { Telling } from './tellings.ts'
import { meant } from './written.ts'
import { meet } from '../interval/index.ts'
import { isSpace, placeText, quoted } from '../text/index.ts'
import type { Span, StatedClaim } from '../vocabulary/index.ts'

/** A figure that a document gave in its earlier version as another, or no longer gives, or gives only now. */
export function revisedAfterPublication(
  context: Context,
  _tellings: readonly Telling[],
  document: CheckedDocument,
): Draft[] {
  const { earlier, claims } = document
  const { text } = document.document
  if (earlier === undefined) return []
  const isMany = ({ scope }: StatedClaim) => context.several(scope.indicator)
  const { changed, gone, added } = revisionsBetween(earlier, { text, claims }, isMany)
  return [
    ...changed.map(({ now, before }) => changedDraft(context, now, before)),
    ...gone.map((claim) => goneDraft(context, claim, document, earlier.text)),
    ...added.map((claim) => addedDraft(context, claim)),
  ]
}

const RULE = 'revised-after-publication'

function changedDraft({ names }: Context, now: StatedClaim, before: StatedClaim): Draft {
  const [place, was] = [now, before].map(({ scope, edtf }) => placeText(scope, edtf, names))
  const other = place === was ? '' : ` of ${was}`
  return draftAt(
    now,
    {
      rule: RULE,
      severity: meet(meant(now), meant(before)) && place === was ? 'note' : 'warning',
      message: `${quoted(now)} of ${place} was ${quoted(before)}${other} in the version that was read before.`,
      arithmetic: `${quoted(before)} → ${quoted(now)}`,
      evidence: [now, before],
    },
    [],
  )
}

function goneDraft({ names }: Context, claim: StatedClaim, document: CheckedDocument, before: string): Draft {
  const place = placeText(claim.scope, claim.edtf, names)
  return draftAtSpan(document, whereItStood(claim, before, document.document.text), {
    rule: RULE,
    severity: 'warning',
    message: `${quoted(claim)} of ${place} stood in the version that was read before and no longer does.`,
    arithmetic: `${quoted(claim)} → nothing`,
    evidence: [claim],
  })
}

function addedDraft({ names }: Context, claim: StatedClaim): Draft {
  const said = {
    rule: RULE,
    severity: 'note',
    message: `${quoted(claim)} of ${placeText(claim.scope, claim.edtf, names)} did not stand in the version that was read before.`,
    arithmetic: `nothing → ${quoted(claim)}`,
    evidence: [claim],
  } as const
  return draftAt(claim, said, [])
}

/** Words of so many code units are looked for, nearest first, up to so far from where a figure stood. */
const WORDS = 24
const FURTHEST = 240
const LONGEST_LINE = 120

/** The nearest words to a figure that still stand; the first line where none do. */
function whereItStood({ figure: { start, end } }: StatedClaim, before: string, now: string): Span {
  for (let far = 0; far <= FURTHEST; far += WORDS) {
    const from = Math.max(0, start - far - WORDS)
    for (const words of [before.slice(from, Math.max(0, start - far)), before.slice(end + far, end + far + WORDS)]) {
      const known = words.trim()
      const at = known.length < WORDS / 2 ? -1 : now.indexOf(known)
      if (at !== -1) return wholeWords(now, { start: at, end: at + known.length })
    }
  }
  const first = Math.max(0, now.search(/\S/u))
  const line = now
    .slice(first, first + LONGEST_LINE)
    .split('\n', 1)[0]!
    .trimEnd()
  return { start: first, end: first + line.length }
}

function wholeWords(text: string, { start, end }: Span): Span {
  const [least, most] = [Math.max(0, start - WORDS), Math.min(text.length, end + WORDS)]
  while (start > least && !isSpace(text.charCodeAt(start - 1))) start -= 1
  while (end < most && !isSpace(text.charCodeAt(end))) end += 1
  return { start, end }
}
