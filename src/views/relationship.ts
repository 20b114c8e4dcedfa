import { leadOf, type LeadView } from './lead.ts'
import {
  type Coverage,
  type Domain,
  DOMAINS,
  type FigureRow,
  type Holding,
  type Holdings,
  type StatementRow,
} from '../vocabulary/index.ts'

/** What the record holds of one domain of a relationship. */
export interface DomainView extends Coverage {
  readonly events: number
  /** The last thing that took place in it. */
  readonly lastEvent: StatementRow<'event'> | null
  /** The indicator with most figures, and what it was last; `null` where no fact of it has a time. */
  readonly lead: LeadView | null
  readonly indicators: readonly Pick<Holding, 'indicator' | 'figures'>[]
}

/** A relationship at a glance: each of the twenty-two domains, whatever the record holds of it. */
export interface RelationshipView {
  /** `CN-RU`. */
  readonly dyad: string
  readonly figures: number
  readonly domains: readonly DomainView[]
}

/** What was looked up of a domain beside its holdings. */
export interface DomainParts {
  readonly rows: readonly FigureRow[]
  readonly events: number
  readonly lastEvent: StatementRow<'event'> | null
}

const NO_PARTS: DomainParts = { rows: [], events: 0, lastEvent: null }

/** Every domain in the order of the vocabulary, those without any figure too; `parts` are by domain. */
export function relationshipView(
  dyad: string,
  holdings: Holdings,
  parts: ReadonlyMap<Domain, DomainParts>,
): RelationshipView {
  const domains = DOMAINS.filter((domain) => domain !== 'none').map((domain) => {
    const { rows, events, lastEvent } = parts.get(domain) ?? NO_PARTS
    const own = holdings.indicators.filter((holding) => holding.domain === domain)
    return {
      ...(holdings.coverage.find((coverage) => coverage.domain === domain) ?? nothingOf(domain)),
      events,
      lastEvent,
      lead: leadOf(leadingIn(holdings, domain), rows),
      indicators: own.map(({ indicator, figures }) => ({ indicator, figures })),
    }
  })
  const figures = holdings.coverage.reduce((sum, coverage) => sum + coverage.figures, 0)
  return { dyad, figures, domains }
}

const nothingOf = (domain: Domain): Coverage => ({ domain, figures: 0, documents: 0, publishers: 0, newest: null })

/** The indicator that speaks for a domain: of those with facts of known years the one with most figures. */
export function leadingIn({ indicators }: Holdings, domain: Domain): Holding | null {
  const own = indicators.filter((holding) => holding.domain === domain && holding.indicator !== 'other')
  return own.find(({ years }) => years.length > 0) ?? null
}
