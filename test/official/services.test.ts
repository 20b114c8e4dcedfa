import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadMappings, loadOntology } from '../../src/ontology/index.ts'
import { OFFICIAL_SERVICES, seriesWanted, servicePlan } from '../../src/official/index.ts'

const ontology = loadOntology()
const mappings = loadMappings()

function addressesOf(written: string): readonly string[] {
  const wanted = seriesWanted(written)
  if (typeof wanted === 'string') throw new Error(wanted)
  const plan = servicePlan(wanted, mappings, ontology)
  if (typeof plan === 'string') throw new Error(plan)
  return plan.addresses
}

describe('a series that is wanted', () => {
  it('is an indicator, one state or two, and years', () => {
    assert.deepEqual(seriesWanted('trade.exports/CN-RU/2018-2023'), {
      indicator: 'trade.exports',
      states: ['CN', 'RU'],
      from: 2018,
      to: 2023,
    })
    assert.deepEqual(seriesWanted('economy.gdp/KE/2023'), {
      indicator: 'economy.gdp',
      states: ['KE'],
      from: 2023,
      to: 2023,
    })
  })

  const BAD: readonly (readonly [written: string, problem: RegExp])[] = [
    ['trade', /“trade” is no series; write it as trade\.exports\/CN-RU\/2018-2023/],
    ['trade.exports/CN-RU', /is no series/],
    ['trade.exports/China-Russia/2023', /is no series/],
    ['trade.exports/CN-RU/2023&x=1', /is no series/],
    ['../../x/CN/2023', /is no series/],
    ['https://example.org/', /is no series/],
    ['trade.exports/CN-RU/2023-2018', /years must go from an earlier to a later/],
    ['trade.exports/CN-RU/1200', /years must go/],
    ['trade.exports/CN-CN/2020', /the two states are one/],
    ['x'.repeat(5000), /^“x{60}” is no series/],
  ]
  for (const [written, problem] of BAD) {
    it(`is not ${written.slice(0, 40)}`, () => assert.match(String(seriesWanted(written)), problem))
  }
})

describe('what a service is asked', () => {
  it('of a flow: what its sender and what its receiver counts, year by year', () => {
    const addresses = addressesOf('trade.exports/CN-IN/2022-2023').map((address) => new URL(address))
    assert.deepEqual(
      addresses.map(({ searchParams: asked }) =>
        ['reporterCode', 'partnerCode', 'flowCode', 'period', 'cmdCode'].map((name) => asked.get(name)).join(' '),
      ),
      ['156 699 X 2022 TOTAL', '699 156 M 2022 TOTAL', '156 699 X 2023 TOTAL', '699 156 M 2023 TOTAL'],
    )
    assert.ok(addresses.every(({ pathname }) => pathname === '/public/v1/preview/C/A/HS'))
  })

  it('of the numbers that UN Comtrade has for some states in the place of their own', () => {
    const numbers = ['US', 'FR', 'IN', 'CH', 'NO', 'IT', 'AU'].map((state) => ontology.areaNumber(state))
    assert.deepEqual(numbers, ['842', '251', '699', '757', '579', '380', '36'])
    assert.equal(ontology.areaNumber('ZZ'), null)
  })

  it('of one state: each of the World Bank’s series of the indicator, all years at once', () => {
    assert.deepEqual(addressesOf('economy.gdp/KE/2015-2024'), [
      'https://api.worldbank.org/v2/country/KE/indicator/NY.GDP.MKTP.CD?format=json&date=2015%3A2024&per_page=1000',
    ])
  })

  it('is only ever asked of its own host, over https', () => {
    for (const written of ['trade.exports/KE-UG/2023', 'economy.growth/KE/2023', 'trade.exports/KE/2023']) {
      for (const address of addressesOf(written)) {
        const { protocol, host } = new URL(address)
        assert.ok(protocol === 'https:' && OFFICIAL_SERVICES.some((service) => service.host === host), address)
      }
    }
  })

  const NONE: readonly (readonly [written: string, problem: RegExp])[] = [
    [
      'trade.turnover/CN-RU/2023',
      /no service has trade\.turnover of two states; there are trade\.exports of two states/,
    ],
    ['economy.gdp/CN-RU/2023', /no service has economy\.gdp of two states/],
    ['constructor/KE/2023', /no service has constructor of one state/],
    ['economy.gdp/ZZ/2023', /there is no state ZZ/],
    ['trade.exports/CN-RU/2000-2023', /at most 12 years at a time/],
    ['trade.exports/CN-XK/2023', /UN Comtrade has no number for CN or XK/],
  ]
  for (const [written, problem] of NONE) {
    it(`is nothing of ${written}`, () => assert.throws(() => addressesOf(written), problem))
  }
})
