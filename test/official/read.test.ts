import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadMappings, loadOntology, OFFICIAL_COLUMNS, officialMapping } from '../../src/ontology/index.ts'
import { OFFICIAL_FORMATS, readStatistics, tidyTable } from '../../src/official/index.ts'
import { comtradeAnswer, SDMX_1, SDMX_2, worldBankAnswer } from './published.ts'

const ontology = loadOntology()
const mappings = loadMappings()
const read = (text: string, format?: string) =>
  readStatistics(text, { mappings, retrieved: '2024-08-21', format }, ontology)

const HEAD = OFFICIAL_COLUMNS.join(',')
const ROW =
  'trade.turnover,,level,CN,RU,2023,240110000000,USD,exact,,secondary,GACC,TASS,,https://example.org/a,2026-11-22'

describe('formats of statistics', () => {
  it('have names of their own', () => {
    const names = OFFICIAL_FORMATS.map(({ name }) => name)
    assert.deepEqual(names, ['tidy', 'sdmx-csv', 'comtrade', 'worldbank'])
  })

  const STARTS: readonly (readonly [text: string, format: string])[] = [
    [`${HEAD}\n${ROW}\n`, 'tidy'],
    [SDMX_1, 'sdmx-csv'],
    [SDMX_2, 'sdmx-csv'],
    [comtradeAnswer({}), 'comtrade'],
    [worldBankAnswer({}), 'worldbank'],
  ]
  for (const [text, format] of STARTS) {
    it(`are told by how a file begins: ${format}`, () => assert.equal(read(text).format, format))
  }

  it('each have a mapping that comes with Chancery, but for our own columns', () => {
    for (const { name, roles } of OFFICIAL_FORMATS)
      assert.equal(
        mappings.some(({ format }) => format === name),
        roles !== null,
        name,
      )
  })

  it('refuse a file that is none of them, with its line', () => {
    assert.deepEqual(
      read('Trade grew a lot.').problems.map(({ line }) => line),
      [1],
    )
    assert.equal(read('').problems.length, 1)
  })
})

describe('a tidy table', () => {
  it('is taken over as it is', () => {
    const { rows, problems } = read(`${HEAD}\n${ROW}\n`)
    assert.deepEqual(problems, [])
    assert.deepEqual(rows[0], {
      indicator: 'trade.turnover',
      variant: null,
      measure: 'level',
      reporter: 'CN',
      partner: 'RU',
      period: '2023',
      value: '240110000000',
      unit: 'USD',
      bound: 'exact',
      basis: null,
      status: 'secondary',
      producer: 'GACC',
      via: 'TASS',
      note: null,
      url: 'https://example.org/a',
      retrieved: '2026-11-22',
    })
  })

  it('comes back as it was written', () => {
    const text = `${HEAD}\n${ROW.replace('GACC', '"Customs, ""GACC"""')}\n`
    assert.equal(tidyTable(read(text).rows), text)
  })

  it('may have its columns in another order, a byte order mark and other line ends', () => {
    const [names, cells] = [HEAD.split(','), ROW.split(',')]
    const text = `\uFEFF${names.toReversed().join(',')}\r\n${cells.toReversed().join(',')}\r\n`
    assert.equal(read(text).rows[0]?.value, '240110000000')
  })

  const BAD: readonly (readonly [from: string, to: string, problem: RegExp])[] = [
    ['trade.turnover', 'trade.turnovr', /there is no indicator “trade\.turnovr”/],
    ['trade.turnover', '__proto__', /there is no indicator “__proto__”/],
    ['trade.turnover', 'constructor', /there is no indicator/],
    [',level,', ',share,', /trade\.turnover is measured as level or change, not share/],
    [',CN,', ',China,', /reporter “China” is not the ISO 3166-1 code/],
    [',CN,', ',XX,', /there is no state “XX”/],
    [',RU,', ',CN,', /reporter and partner are one state/],
    [',2023,', ',the year 2023,', /period “the year 2023” is not a time in EDTF/],
    ['240110000000', '240 billion', /value “240 billion” is not a number/],
    ['240110000000', '1e12', /value “1e12” is not a number/],
    ['240110000000', '=1+1', /value “=1\+1” is not a number/],
    ['240110000000', '9'.repeat(400), /value “9{40}…” is not a number/],
    [',USD,', ',dollars,', /there is no unit “dollars”/],
    [',exact,', ',roughly,', /bound “roughly” is not one of exact, about/],
    [',secondary,', ',sure,', /status “sure” is not one of final/],
    ['GACC', '=cmd|calc', /producer “=cmd\|calc” begins as the formula of a spreadsheet does/],
    ['GACC', '@SUM(A1)', /begins as the formula/],
    ['GACC', '-A1', /begins as the formula/],
    ['GACC', 'GA\u0007CC', /holds a character that cannot be seen/],
    ['GACC', 'GA\u202ECC', /holds a character that cannot be seen/],
    ['GACC', '', /producer “” is not the name of who measured it/],
    ['GACC', 'G'.repeat(2000), /producer is longer than 1000 characters/],
    ['https://example.org/a', 'javascript:alert(1)', /url “javascript:alert\(1\)” is not the address of a page/],
    ['https://example.org/a', 'file:///etc/passwd', /is not the address of a page/],
    ['2026-11-22', '2026-13-22', /retrieved “2026-13-22” is not a day/],
  ]
  for (const [from, to, problem] of BAD) {
    it(`with ${to.slice(0, 30) || 'nothing'} for ${from} is refused with its line`, () => {
      const { rows, problems } = read(`${HEAD}\n${ROW}\n${ROW.replace(from, to)}\n`)
      assert.equal(rows.length, 1)
      assert.equal(problems[0]?.line, 3)
      assert.match(problems[0]!.problem, problem)
      assert.doesNotMatch(problems[0]!.problem, /\.$|\n/)
    })
  }

  it('with a torn row, a missing column, a foreign one or one twice is refused with its line', () => {
    assert.deepEqual(read(`${HEAD}\n1,2\n`).problems, [{ line: 2, problem: 'the row has 2 cells and the header 16' }])
    const without = HEAD.replace(',url', '')
    assert.match(read(`${without}\n`).problems[0]!.problem, /there is no column url/)
    assert.match(read(`${HEAD},__proto__\n${ROW},1\n`).problems[0]!.problem, /a column “__proto__”/)
    assert.match(read(`${HEAD},url\n${ROW},1\n`).problems[0]!.problem, /two columns are called “url”/)
    assert.match(read(`${HEAD}\n"${ROW}\n`).problems[0]!.problem, /quotation mark/)
  })

  it('with one endless row is refused before it fills the memory', () => {
    const { problems } = read(`${HEAD}\n"${'a,'.repeat(200_000)}`)
    assert.match(problems[0]!.problem, /longer than a row of statistics|never closed/)
  })
})

describe('SDMX-CSV', () => {
  it('1.0: the value is multiplied, a flow stands with who sends it, and the status is kept', () => {
    const { rows, problems } = read(SDMX_1)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      rows.map(({ reporter, partner, period, value, producer, status }) =>
        [reporter, partner, period, value, producer, status].join(' '),
      ),
      ['KE UG 2022 812500000 IMF (KE) final', 'UG KE 2023-01 70125000 IMF (KE) preliminary'],
    )
  })

  it('2.0: codes are read from among their names, whatever the delimiter', () => {
    const { rows, problems } = read(SDMX_2)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      rows.map(({ reporter, partner, period, value }) => [reporter, partner, period, value].join(' ')),
      ['KE UG 2022 812500000'],
    )
  })

  it('2.0: the separator within a cell is no delimiter of columns', () => {
    const text = SDMX_2.replaceAll(';', ',').replace('STRUCTURE,', 'STRUCTURE[;],')
    assert.equal(read(text).rows[0]?.value, '812500000')
  })

  const OTHERS: readonly (readonly [from: string, to: string, reason: string])[] = [
    [',812.5,', ',,', 'no value published'],
    [',812.5,', ',NaN,', 'no value published'],
    [',6,A', ',6,M', 'no value published'],
    [',6,A', ',6,F', 'a forecast'],
    [',UG,2022', ',XX9,2022', 'of an area that is no state'],
    [',KE,TXG', ',W00,TXG', 'of an area that is no state'],
    ['TXG_FOB_USD', 'TXG_FOB_EUR', 'of no series that the mapping names'],
    [',UG,2022', ',KE,2022', 'of a state with itself'],
  ]
  for (const [from, to, reason] of OTHERS) {
    it(`passes over a row ${reason}: ${to}`, () => {
      const { rows, passedOver, problems } = read(SDMX_1.replace(from, to))
      assert.deepEqual([rows.length, problems.length, [...passedOver]], [1, 0, [[reason, 1]]])
    })
  }

  it('keeps a flow to all partners together, and passes over one from all', () => {
    assert.equal(read(SDMX_1.replace(',UG,2022', ',W00,2022')).rows[0]?.partner, null)
    assert.deepEqual(
      [...read(SDMX_1.replace(',UG,2023', ',W00,2023')).passedOver],
      [['of a flow from all partners, which has no one sender', 1]],
    )
  })

  const BAD: readonly (readonly [from: string, to: string, problem: RegExp])[] = [
    [',812.5,', ',"812,5",', /the value “812,5” is no number/],
    [',2022,', ',2022-W05,', /the time “2022-W05” is none that can be compared/],
    [',6,A', ',million,A', /the multiplier “million” is no power of ten/],
    [',6,A', ',99,A', /is no number/],
  ]
  for (const [from, to, problem] of BAD) {
    it(`refuses ${to} with its line`, () => {
      const { problems } = read(SDMX_1.replace(from, to))
      assert.equal(problems[0]?.line, 2)
      assert.match(problems[0]!.problem, problem)
    })
  }

  it('without its times or values is refused', () =>
    assert.match(read('DATAFLOW,FREQ\nA:B(1.0),A\n').problems[0]!.problem, /no column TIME_PERIOD, OBS_VALUE/))
})

describe('the JSON of UN Comtrade', () => {
  it('gives a flow as each of its two ends counts it', () => {
    const { rows, problems } = read(comtradeAnswer({}, { flowCode: 'M', primaryValue: 350000000 }))
    assert.deepEqual(problems, [])
    assert.deepEqual(
      rows.map(({ reporter, partner, value, producer, note }) => [reporter, partner, value, producer, note]),
      [
        ['KE', 'UG', '890000000.25', 'UN Comtrade (KE)', null],
        ['UG', 'KE', '350000000', 'UN Comtrade (KE)', 'counted where it arrived, with freight and insurance'],
      ],
    )
    assert.match(rows[0]!.url, /^https:\/\/comtradeplus\.un\.org\/TradeFlow\?.*Reporters=404&period=2023$/)
  })

  it('knows its own codes of states, and months', () => {
    const [row] = read(comtradeAnswer({ reporterCode: 699, partnerCode: 842, period: '202305' })).rows
    assert.deepEqual([row?.reporter, row?.partner, row?.period], ['IN', 'US', '2023-05'])
    const [other] = read(comtradeAnswer({ reporterCode: 36, partnerCode: 0 })).rows
    assert.deepEqual([other?.reporter, other?.partner], ['AU', null])
  })

  it('passes over parts of a flow, so that none is taken for the whole', () => {
    const parts = [
      { cmdCode: '27' },
      { motCode: 2100 },
      { customsCode: 'C01' },
      { partner2Code: 24 },
      { flowCode: 'RX' },
    ]
    const { rows, passedOver } = read(comtradeAnswer(...parts))
    assert.deepEqual([rows.length, [...passedOver]], [0, [['of no series that the mapping names', 5]]])
  })

  it('tells a bad row by its line', () => {
    const { problems } = read(comtradeAnswer({}, { primaryValue: 'much' }, { period: '2023-24' }))
    assert.deepEqual(problems, [
      { line: 5, problem: 'the value “much” is no number' },
      { line: 6, problem: 'the time “2023-24” is none that can be compared' },
    ])
  })

  it('tells what the service itself says', () =>
    assert.match(read('{"data": null, "error": "quota exceeded"}').problems[0]!.problem, /answered: quota exceeded/))

  const BROKEN: readonly (readonly [what: string, text: string, line: number, problem: RegExp])[] = [
    ['a torn text', '{"data": [\n{"period": "20', 2, /this is no JSON/],
    ['no list', '{"count": 0}', 1, /there is no list “data”/],
    ['members that are none', '{"data": [\n1,\n{}]}', 1, /member 1 of the list is no object/],
    ['a thousand levels', `{"data": ${'['.repeat(1000)}${']'.repeat(1000)}}`, 1, /more than 20 levels deep/],
    ['brackets without an end', `{"a":${'{"a":'.repeat(100_000)}`, 1, /more than 20 levels deep/],
  ]
  for (const [what, text, line, problem] of BROKEN) {
    it(`with ${what} is refused`, () => {
      const { problems } = read(text)
      assert.equal(problems[0]?.line, line)
      assert.match(problems[0]!.problem, problem)
    })
  }

  it('with keys of a prototype changes no other object', () => {
    const text = comtradeAnswer({}).replace('"typeCode"', '"__proto__":{"period":"2021"},"typeCode"')
    assert.equal(read(text).rows[0]?.period, '2023')
    assert.equal(({} as Record<string, unknown>)['period'], undefined)
  })

  it('with a number beyond all numbers is refused', () =>
    assert.match(
      read(comtradeAnswer({}).replace(/"primaryValue":[\d.]+/, '"primaryValue":1e400')).problems[0]!.problem,
      /“1e400” is no number/,
    ))
})

describe('the JSON of the World Bank', () => {
  it('gives the values of one state, with the page that shows them', () => {
    const { rows, problems, passedOver } = read(worldBankAnswer({}, { date: '2024', value: null }))
    assert.deepEqual(problems, [])
    assert.deepEqual(
      rows.map(({ indicator, reporter, partner, period, value, url }) => [
        indicator,
        reporter,
        partner,
        period,
        value,
        url,
      ]),
      [
        [
          'economy.gdp',
          'KE',
          null,
          '2023',
          '108038584997.529',
          'https://data.worldbank.org/indicator/NY.GDP.MKTP.CD?locations=KE',
        ],
      ],
    )
    assert.deepEqual([...passedOver], [['no value published', 1]])
  })

  it('passes over groups of states and marks what is estimated', () => {
    assert.equal(read(worldBankAnswer({ countryiso3code: 'SSF' })).rows.length, 0)
    assert.equal(read(worldBankAnswer({ countryiso3code: '' })).rows.length, 0)
    const [row] = read(worldBankAnswer({ obs_status: 'E' })).rows
    assert.deepEqual([row?.status, row?.note], ['preliminary', 'estimated by the producer'])
  })

  it('is refused where it is one page of several, and where the service complains', () => {
    assert.match(read(worldBankAnswer({}).replace('"pages":1', '"pages":3')).problems[0]!.problem, /one of 3 pages/)
    const complaint =
      '[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]'
    assert.match(read(complaint).problems[0]!.problem, /answered: The provided parameter value is not valid/)
    assert.deepEqual(read('[{"page":0,"pages":0,"per_page":0,"total":0},null]').rows, [])
  })
})

describe('a mapping', () => {
  const OFFICE = `
label: An office of statistics
format: sdmx-csv
producer: Office
url: https://example.org/{REF_AREA}/{TIME_PERIOD}
status: preliminary
fields: { partner: PARTNER }
series:
  - when: { ITEM: [GAS, NATGAS] }
    indicator: energy.gas-volume
    unit: m3
    multiplier: 1000000
    note: as metered
`
  const TABLE = `DATAFLOW,REF_AREA,PARTNER,ITEM,TIME_PERIOD,OBS_VALUE
OFFICE:ENERGY(1.0),RU,CN,GAS,2023,22730.5
OFFICE:ENERGY(1.0),RU,CN,COAL,2023,1
`
  const readBy = (yaml: string, table = TABLE) =>
    readStatistics(table, { mappings: [officialMapping('office.yaml', yaml)], retrieved: '2024-08-21' }, ontology)

  it('says which code is which indicator, what its unit and multiplier are and where the partner stands', () => {
    const { rows, passedOver } = readBy(OFFICE)
    const [row] = rows
    assert.deepEqual(
      [row?.indicator, row?.reporter, row?.partner, row?.value, row?.unit, row?.status, row?.note, row?.url],
      [
        'energy.gas-volume',
        'RU',
        'CN',
        '22730500000',
        'm3',
        'preliminary',
        'as metered',
        'https://example.org/RU/2023',
      ],
    )
    assert.deepEqual([...passedOver], [['of no series that the mapping names', 1]])
  })

  it('cannot bring what no row may hold', () => {
    assert.match(readBy(OFFICE.replace('energy.gas-volume', 'gas')).problems[0]!.problem, /there is no indicator “gas”/)
    assert.match(readBy(OFFICE.replace('unit: m3', 'unit: cubes')).problems[0]!.problem, /there is no unit/)
    assert.match(readBy(OFFICE.replace('https:', 'javascript:')).problems[0]!.problem, /is not the address of a page/)
  })

  it('keeps what a row holds out of the rest of an address', () => {
    const { rows } = readBy(OFFICE, TABLE.replace(',2023,22730.5', ',2023,22730.5').replace('RU,CN,GAS', 'RUS,CN,GAS'))
    assert.equal(rows[0]?.url, 'https://example.org/RUS/2023')
  })

  it('for another format than the file has is refused', () =>
    assert.match(
      readBy(OFFICE, comtradeAnswer({})).problems[0]!.problem,
      /the mapping is not for the JSON of UN Comtrade/,
    ))

  const BAD: readonly (readonly [from: string, to: string, message: RegExp])[] = [
    ['label: An office of statistics\n', '', /office\.yaml: label: /],
    ['multiplier: 1000000', 'multiplier: 3', /series\.0\.multiplier: is no power of ten/],
    ['producer: Office', 'producer: [', /office\.yaml: this is no YAML/],
    ['status: preliminary', 'state: preliminary', /office\.yaml: /],
    ['unit: m3', 'measure: size', /series\.0\./],
  ]
  for (const [from, to, message] of BAD) {
    it(`with ${to.trim() || 'no label'} is refused in one sentence`, () => {
      assert.throws(() => officialMapping('office.yaml', OFFICE.replace(from, to)), message)
      assert.throws(() => officialMapping('office.yaml', OFFICE.replace(from, to)), /^[^\n]+$/)
    })
  }

  for (const mapping of mappings) {
    it(`${mapping.name} names indicators and formats that there are`, () => {
      assert.ok(OFFICIAL_FORMATS.some(({ name }) => name === mapping.format))
      for (const { indicator, measure } of mapping.series)
        assert.ok(ontology.indicators.get(indicator)?.measures.includes(measure), `${indicator} ${measure}`)
    })
  }
})

describe('the tables of data/official', () => {
  it('are such as can be imported', async () => {
    const { readdirSync, readFileSync } = await import('node:fs')
    const folder = new URL('../../data/official/', import.meta.url)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
      const { problems, rows } = read(readFileSync(new URL(name, folder), 'utf8'))
      assert.deepEqual(problems, [], name)
      assert.ok(rows.length > 0, name)
    }
  })
})
