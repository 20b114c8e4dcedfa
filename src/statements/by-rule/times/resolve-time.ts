import type { Measure, SentenceMentions, TimeMention, TimeRelation } from '../../../vocabulary/index.ts'
import { type FiscalYear, resolveRelative } from './calendar.ts'
import type { FigureContext } from '../context.ts'
import type { Told } from './period-reading.ts'

/** EDTF of a time as seen from a figure; `null` where what it is seen from is not known. */
export function resolve(context: FigureContext, time: TimeMention, isAhead: boolean, told: Told, measure: Measure) {
  if (time.relative === null) return time.edtf
  const { profile } = context
  const last = told.here ?? told.last
  const needsTold =
    time.relative.kind === 'told' || (time.relative.kind === 'offset' && time.relative.unit === 'season')
  const resolved = resolveRelative(time.relative, {
    published: profile.published,
    anchorYear: anchorYear(context, time, isAhead) ?? (profile.isHistory && last ? Number(last.slice(0, 4)) : null),
    told: needsTold ? toldOf(context, time, told) : last,
    fiscal: fiscalOf(context),
    isAhead,
    isEvent: context.times.tenseAt(context.quantity) === 'past',
    isChange: measure === 'change',
  })
  return resolved ?? time.edtf
}

/** The time that `a year earlier` is counted from: of a figure before in the sentence, else a time named before, else of the last figure. */
function toldOf(context: FigureContext, time: TimeMention, told: Told): string | null {
  const isSince = time.relation === 'since'
  const here = told.here ?? told.before?.period ?? null
  if (here !== null && !isSince) return here
  return namedBefore(context, context.mentions, time.first, isSince) ?? here ?? told.last ?? namedIn(context)
}

/** The last time named in the sentence before, where it is of the same paragraph. */
const namedIn = (context: FigureContext): string | null =>
  context.previous && namedBefore(context, context.previous, context.previous.sentence.tokens.length, false)

/** The last time of a sentence before a token, that is neither a label nor when something was said. */
function namedBefore(
  { profile }: FigureContext,
  { times }: SentenceMentions,
  before: number,
  isSince: boolean,
): string | null {
  // "before 2014 it was 5; since then 8": from 2014 on.
  const named = times.findLast(
    ({ first, relation }) =>
      first < before && (!NO_ANCHOR.has(relation) || (isSince && (relation === 'before' || relation === 'until'))),
  )
  if (!named?.relative) return named?.edtf ?? null
  const { published } = profile
  const view = { published, anchorYear: null, told: null, fiscal: null, isAhead: false, isEvent: true, isChange: false }
  return resolveRelative(named.relative, view) ?? named.edtf
}

/** The fiscal year the document states, else that of the first state of its sentence that has one of its own, else of the document's. */
function fiscalOf({ profile, tables, mentions }: FigureContext): FiscalYear | null {
  if (profile.fiscalStart !== null) return { starts: profile.fiscalStart, named: 'last' }
  // The state of `US$ 105` is only that of a sign.
  const states = mentions.states.filter(
    (state) => !mentions.quantities.some(({ first, last }) => first <= state.first && state.last <= last),
  )
  const near = states.map(({ code }) => code)
  const home = profile.voice ?? profile.home
  const codes =
    home !== null && tables.fiscalYears.has(home) ? [home] : near.length > 0 ? near : [profile.states[0] ?? '']
  const known = [...codes, ...(profile.dyad ?? [])]
    .map((code) => tables.fiscalYears.get(code))
    .find((year) => year !== undefined)
  return known ? { starts: known.month, named: known.named } : null
}

/** Relations of times that give no year to others: `3% in July, the fastest since 2009`. */
const NO_ANCHOR: ReadonlySet<TimeRelation> = new Set(['compared', 'label', 'since', 'until', 'before', 'speech'])

/** A year written in the same sentence gives months their year. */
function anchorYear(context: FigureContext, { relative, first }: TimeMention, isAhead: boolean): number | null {
  if (relative?.kind !== 'part' && relative?.kind !== 'day' && relative?.kind !== 'ending') return null
  const { mentions, times } = context
  const { of } = times.segments
  const years = mentions.times.filter(
    (other) =>
      other.edtf !== null &&
      /^\d{4}(?:-\d\d){0,2}$/.test(other.edtf) &&
      !NO_ANCHOR.has(other.relation) &&
      (isAhead || other.relation !== 'by') &&
      // "8 pct in 2022, was 5 pct in September": a year that another figure has is no month's.
      (other.edtf.length > 4 || !times.isOwned(other)) &&
      // "in May, while in May 2022 …", "in May, up from 9 mln in 2022": a year in a clause behind, or of what was before, is of that one.
      (other.first < first || (of[other.first] === of[first] && !times.isOwned(other) && !isOfBefore(context, other))),
  )
  return years.length === 1 ? Number(years[0]!.edtf!.slice(0, 4)) : null
}

/** `in May, up from 9 mln in 2022`: whether a year is that of what was before. */
const isOfBefore = ({ mentions, times }: FigureContext, year: TimeMention): boolean =>
  mentions.quantities.some((basis) => basis.last < year.first && times.isBasis(basis) && times.isWithin(year, basis))
