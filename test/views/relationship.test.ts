import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type DomainParts,
  leadingIn,
  type PledgeView,
  relationshipStanding,
  relationshipView,
} from '../../src/views/index.ts'
import { leadOf } from '../../src/views/lead.ts'
import type { EntrySummary } from '../../src/views/index.ts'
import type { Domain, FigureRow, Holding, Holdings } from '../../src/vocabulary/index.ts'
import { DOMAINS } from '../../src/vocabulary/index.ts'
import { figure } from '../fixtures/reader.ts'

const row = (period: string | null, value: number, more: Partial<FigureRow> = {}): FigureRow =>
  ({
    ...figure('Trade between Oman and Peru was $9 billion in 2023.', '$9 billion'),
    id: `${period} ${value}`,
    period,
    value,
    document: { published: '2026-01-01' },
    ...more,
  }) as FigureRow

const TRADE: Holding = { domain: 'trade', indicator: 'trade.turnover', figures: 4, years: [2019, 2020, 2023] }

const holdings = (...indicators: Holding[]): Holdings => ({
  coverage: [{ domain: 'trade', figures: 4, documents: 3, publishers: 2, newest: '2024-02-01' }],
  indicators,
})

describe('what an indicator was last', () => {
  it('is the newest whole year, beside the year before it', () => {
    const lead = leadOf(TRADE, [row('2022', 7e9), row('2024-01/2024-03', 3e9), row('2023', 9e9)])!
    assert.equal(lead.latest.id, '2023 9000000000')
    assert.equal(lead.before?.id, '2022 7000000000')
  })

  it('is the newest time where no whole year is told of, and is compared with as long a time only', () => {
    const lead = leadOf(TRADE, [row('2023-03', 1e9), row('2023-01/2023-06', 5e9), row('2023-07', 2e9)])!
    assert.equal(lead.latest.id, '2023-07 2000000000')
    assert.equal(lead.before?.id, '2023-03 1000000000')
  })

  it('gives the lowest and the highest of each year, ranges to their upper end', () => {
    const { years } = leadOf(TRADE, [row('2023', 9e9), row('2023', 7e9, { upper: 12e9 }), row('2021', 4e9)])!
    assert.deepEqual(years, [
      { year: 2021, low: 4e9, high: 4e9, figures: 1 },
      { year: 2023, low: 7e9, high: 12e9, figures: 2 },
    ])
  })

  it('names the years between that no figure is of, and no gap of decades', () => {
    assert.deepEqual(leadOf(TRADE, [row('2023', 9e9)])!.missing, [2021, 2022])
    assert.deepEqual(leadOf({ ...TRADE, years: [1970, 2020, 2023] }, [row('2023', 9e9)])!.missing, [2021, 2022])
  })

  it('prefers levels to changes, and facts to goals', () => {
    const change = { unit: '%', measure: 'change' } as const
    const rows = [
      row('2024', 4, change),
      row('2023', 5, change),
      row('2022', 8e9),
      row('2030', 20e9, { modality: 'target' }),
    ]
    assert.equal(leadOf(TRADE, rows)!.latest.id, '2022 8000000000')
  })

  it('is nothing without an indicator or without a dated fact', () => {
    assert.equal(leadOf(null, [row('2023', 1)]), null)
    assert.equal(leadOf(TRADE, [row(null, 1), row('2030', 2, { modality: 'target' })]), null)
  })
})

describe('the indicator that speaks for a domain', () => {
  it('is the one with most figures whose years are known, and never a figure of no indicator', () => {
    const undated = { ...TRADE, indicator: 'trade.exports', figures: 9, years: [] }
    const other = { ...TRADE, indicator: 'other', figures: 30 }
    assert.equal(leadingIn(holdings(other, undated, TRADE), 'trade')?.indicator, 'trade.turnover')
    assert.equal(leadingIn(holdings(other, undated), 'trade'), null)
    assert.equal(leadingIn(holdings(TRADE), 'energy'), null)
  })
})

describe('a relationship', () => {
  const parts = new Map<Domain, DomainParts>([['trade', { rows: [row('2023', 9e9)], events: 3, lastEvent: null }]])
  const view = relationshipView('OM-PE', holdings(TRADE), parts)

  it('has every one of the twenty-two domains, in order, those without a figure too', () => {
    assert.deepEqual(
      view.domains.map(({ domain }) => domain),
      DOMAINS.filter((domain) => domain !== 'none'),
    )
    assert.equal(view.domains.length, 22)
    const energy = view.domains.find(({ domain }) => domain === 'energy')
    assert.deepEqual(energy, {
      domain: 'energy',
      figures: 0,
      documents: 0,
      publishers: 0,
      newest: null,
      events: 0,
      lastEvent: null,
      lead: null,
      indicators: [],
    })
  })

  it('says of a domain what it was last and who covers it', () => {
    const { lead, ...trade } = view.domains[0]!
    assert.equal(lead?.latest.value, 9e9)
    assert.deepEqual(trade, {
      ...holdings(TRADE).coverage[0],
      events: 3,
      lastEvent: null,
      indicators: [{ indicator: 'trade.turnover', figures: 4 }],
    })
    assert.equal(view.figures, 4)
  })
})

describe('what is open in a relationship', () => {
  const pledge = (key: string, due: string | null, state: string): PledgeView =>
    ({ key, due, state, indicator: 'trade.turnover' }) as PledgeView
  const disputed = [1, 2, 3, 4].map((key) => ({ key: String(key), mostPrecise: { domain: 'energy' } }) as EntrySummary)
  const pledges = [
    pledge('late', '2023-01-01', 'missed'),
    pledge('far', '2040-01-01', 'on pace'),
    pledge('next', '2031-01-01', 'behind'),
    pledge('never', null, 'unknown'),
  ]
  const { domains } = relationshipStanding('OM-PE', '2024-06-01', { pledges, disputed }, () => 'trade')

  it('is what is due next, how many pledges are open, and how many were not kept', () => {
    const trade = domains.find(({ domain }) => domain === 'trade')!
    assert.deepEqual([trade.next?.key, trade.open, trade.missed, trade.disputes], ['next', 2, 1, 0])
  })

  it('names the first entries in dispute by domain, and counts all', () => {
    const energy = domains.find(({ domain }) => domain === 'energy')!
    assert.deepEqual([energy.disputed.map(({ key }) => key), energy.disputes], [['1', '2', '3'], 4])
    assert.deepEqual([energy.next, energy.open], [null, 0])
  })

  it('leaves out domains in which nothing is open', () => {
    assert.deepEqual(
      domains.map(({ domain }) => domain),
      ['trade', 'energy'],
    )
    assert.deepEqual(relationshipStanding('OM-PE', null, { pledges: [], disputed: [] }, () => 'trade').domains, [])
  })
})
