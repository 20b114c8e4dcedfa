import { figureInterval, spanOfTime } from '../../../src/interval/index.ts'
import { languages } from '../../../src/languages/index.ts'
import { pledgesOf } from '../../../src/record/index.ts'
import type {
  Aim,
  Claim,
  Figure,
  FigureFields,
  OfficialClaim,
  Pledge,
  QuantityKind,
  Scope,
  StatedClaim,
} from '../../../src/vocabulary/index.ts'

const ROUNDING = { looseCap: 0.05, about: 0.05, exactCountsUpTo: 100, exactIndicators: new Set<string>() }

/** What matters of a figure in a test; the rest is trade of Peru and Chile in billions of dollars. */
export interface Told extends Partial<FigureFields> {
  readonly value: number
  /** When its article was published. */
  readonly said?: string | null
  readonly doc?: string
  readonly title?: string
  /** One unit of its last digit; a hundredth unless given. */
  readonly step?: number
  readonly before?: string
  readonly after?: string
  readonly inferred?: Figure['inferred']
}

const FIELDS: FigureFields = {
  value: 0,
  upper: null,
  unit: 'USD',
  bound: 'exact',
  measure: 'level',
  indicator: 'trade.turnover',
  variant: null,
  period: null,
  modality: 'asserted',
  deadline: null,
  speaker: null,
  speakerChain: [],
  actors: ['CL', 'PE'],
  domain: 'trade',
}

function figureOf(told: Told): Figure {
  const {
    said: _said,
    doc: _doc,
    title: _title,
    step = 0.01,
    before: _before,
    after: _after,
    inferred = [],
    ...fields
  } = told
  const written = { ...FIELDS, ...fields }
  const interval = figureInterval({ ...written, step, looseStep: step }, ROUNDING)
  const quote = `${told.value}`
  return { ...written, kind: 'figure', id: quote, start: 0, end: quote.length, quote, interval, inferred, links: [] }
}

function scopeOf({ indicator, variant, measure, unit, actors, period, modality }: FigureFields): Scope {
  const span = period === null ? null : spanOfTime(period)
  const standing = modality === 'asserted' ? 'fact' : 'future'
  return { indicator, variant, measure, unit, actors, standing, period: span && `${span.from}/${span.to}` }
}

function stated(told: Told): StatedClaim {
  const figure = figureOf(told)
  const { interval, value, period: edtf } = figure
  const { said = null, doc = 'a.txt', title = null } = told
  const document = { name: doc, title, publisher: null, published: said }
  return { from: 'statement', scope: scopeOf(figure), value, edtf, interval, figure, document }
}

/** A fact of an article; it says of a time that was over unless `said` is given. */
export const fact = (period: string, value: number, told: Partial<Told> = {}): StatedClaim =>
  stated({ period, value, ...told })

/** A published value. */
export function published(
  period: string,
  value: number,
  told: Partial<Told> & { producer?: string } = {},
): OfficialClaim {
  const { producer = 'Customs', ...rest } = told
  const { figure, from: _from, document: _document, ...claim } = stated({ period, value, ...rest })
  const { indicator, variant, measure, unit, bound, interval } = figure
  const id = `${producer}:${period}`
  const source = { producer, via: null, note: null, url: 'https://stat.example/', retrieved: '2026-01-01' }
  const what = { indicator, variant, measure, unit, bound, interval, basis: null, status: 'final' as const }
  return {
    from: 'official',
    ...claim,
    points: [{ id, ...what, ...source, reporter: 'PE', partner: 'CL', period, value }],
  }
}

/** An aim for a time, `by` its deadline; `null` for none. */
export function aim(by: string | null, value: number, told: Partial<Told> = {}): Aim {
  const claim = stated({ value, period: by, deadline: by, modality: 'target', ...told })
  return { claim, before: told.before ?? 'They aim to raise trade to ', after: told.after ?? '.' }
}

const FLOW = { flows: true, isOne: true }
const STOCK = { flows: false, isOne: true }
const MANY = { flows: false, isOne: false }

/** What kinds of quantity the indicators of these tests are. */
const KINDS: Readonly<Record<string, QuantityKind>> = {
  'trade.turnover': FLOW,
  'trade.balance': FLOW,
  'trade.partner-rank': STOCK,
  'finance.currency-share': STOCK,
  'people.students': STOCK,
  'finance.investment': MANY,
}

export const pledges = (aims: readonly Aim[], facts: readonly Claim[], asOf: string | null): Pledge[] =>
  pledgesOf({
    aims,
    stated: facts.filter((each) => each.from === 'statement'),
    official: facts.filter((each) => each.from === 'official'),
    packs: [...languages.values()],
    asOf,
    quantityOf: (indicator) => KINDS[indicator] ?? MANY,
  })
