import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { labelsOf } from '../../src/views/index.ts'
import { FINDING_RULES, LEFTOVER_REASONS, SEVERITIES, VERDICTS } from '../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../web/src/catalogue.ts'
import {
  amountText,
  citationOf,
  dyadText,
  edtfText,
  edtfWithin,
  intervalText,
  languageName,
  stateName,
  unitName,
  valueText,
} from '../../web/src/format/index.ts'
import { namesOf } from '../../src/wording/index.ts'

const names = namesOf(labelsOf(loadOntology()))

describe('a time in a sentence', () => {
  it('has the word that goes before it', () => {
    assert.equal(edtfWithin('2023'), 'in 2023')
    assert.equal(edtfWithin('2023-05'), 'in May 2023')
    assert.equal(edtfWithin('2023-05-05'), 'on 5 May 2023')
    assert.equal(edtfWithin('2023-34'), 'in the second quarter of 2023')
    assert.equal(edtfWithin('2020/2022'), 'in 2020–2022')
    assert.equal(edtfWithin('2023-01/2023-07'), 'from January to July 2023')
    assert.equal(edtfWithin('2021/..'), 'since 2021')
    assert.equal(edtfWithin('../2021'), 'until 2021')
  })
})

describe('a value', () => {
  const level = { upper: null, bound: 'exact', measure: 'level' } as const

  it('is written with its scale and currency', () => {
    assert.equal(valueText({ ...level, value: 146_870_000_000, unit: 'USD' }, names), '$146.87 billion')
    assert.equal(valueText({ ...level, value: 1_200_000_000_000, unit: 'CNY' }, names), 'CN¥1.2 trillion')
    assert.equal(valueText({ ...level, value: 128_560_000_000, unit: 'AED' }, names), 'AED 128.56 billion')
    assert.equal(valueText({ ...level, value: 153_200, unit: '{car}' }, names), '153,200 cars')
    assert.equal(valueText({ ...level, value: 61.9, unit: '%' }, names), '61.9%')
    assert.equal(valueText({ ...level, value: 0, unit: 't' }, names), '0 tonnes')
  })

  it('keeps its bound, and a change its sign', () => {
    assert.equal(valueText({ ...level, bound: 'over', value: 482_000, unit: '{car}' }, names), 'over 482,000 cars')
    assert.equal(valueText({ ...level, bound: 'up_to', value: 1, unit: '{ship}' }, names), 'up to 1 ship')
    assert.equal(valueText({ ...level, measure: 'change', value: 1.6, unit: '%' }, names), '+1.6%')
    assert.equal(valueText({ ...level, measure: 'change', value: -1.1, unit: '%' }, names), '−1.1%')
    assert.equal(valueText({ ...level, measure: 'change', value: -5e9, unit: 'USD' }, names), '−$5 billion')
  })

  it('is a range where the text gives one', () => {
    assert.equal(valueText({ ...level, value: 12e9, upper: 15e9, unit: 'USD' }, names), '$12–15 billion')
    assert.equal(
      valueText({ ...level, value: 900_000, upper: 1_100_000, unit: 't' }, names),
      '900,000–1.1 million tonnes',
    )
  })

  it('loses no digit on the way', () => {
    assert.equal(amountText(10_385_000_001, 'm3'), '10.385000001 billion cubic metres')
    assert.equal(amountText(0.05, '%'), '0.05%')
  })
})

describe('an interval', () => {
  it('says its ends, and which has none', () => {
    const closed = { lowOpen: false, highOpen: false }
    assert.equal(intervalText({ low: 2.35, high: 2.45, ...closed }, '%', names), '2.35% to 2.45%')
    assert.equal(intervalText({ low: 5, high: 5, ...closed }, '{ship}', names), '5 ships')
    assert.equal(intervalText({ low: 2, high: null, lowOpen: true, highOpen: true }, 't', names), 'over 2 tonnes')
    assert.equal(intervalText({ low: 2, high: null, lowOpen: false, highOpen: true }, 't', names), 'at least 2 tonnes')
    assert.equal(
      intervalText({ low: null, high: 150e9, lowOpen: true, highOpen: false }, 'USD', names),
      'up to $150 billion',
    )
    assert.equal(intervalText({ low: null, high: 3, lowOpen: true, highOpen: true }, '%', names), 'under 3%')
    assert.equal(intervalText({ low: null, high: null, lowOpen: true, highOpen: true }, '%', names), 'no limit')
  })
})

describe('a unit', () => {
  it('is read aloud', () => {
    assert.equal(unitName('{barrel}/d'), 'barrels a day')
    assert.equal(unitName('m3/a'), 'cubic metres a year')
    assert.equal(unitName('{aircraft}'), 'aircraft')
    assert.equal(unitName('{country}'), 'countries')
    assert.equal(unitName('{person}'), 'people')
    assert.equal(unitName('{person}', 1), 'person')
    assert.equal(unitName('[acr_us]'), 'acres')
    assert.equal(unitName('[fth_us]'), '[fth_us]')
  })

  it('of the data is not shown as its code', () => {
    const units = [
      'USD/10*6.[Btu]',
      'USD/10*3.m3',
      'USD/MW.h',
      'kW.h',
      '[acr_us]',
      '[yd_i]',
      '[smi_us]',
      '[ppm]',
      '[oz_av]',
    ]
    for (const unit of units) assert.doesNotMatch(unitName(unit), /[[\]*]|\w\.\w/, unit)
    assert.equal(unitName('USD/10*6.[Btu]'), 'USD a million BTU')
  })
})

describe('a time', () => {
  it('is written in words', () => {
    assert.equal(edtfText('2023'), '2023')
    assert.equal(edtfText('2024-07'), 'July 2024')
    assert.equal(edtfText('2024-08-21'), '21 August 2024')
    assert.equal(edtfText('2023-01/2023-07'), 'January to July 2023')
    assert.equal(edtfText('2018/2022'), '2018–2022')
    assert.equal(edtfText('2022-11/2023-02'), 'November 2022 to February 2023')
    assert.equal(edtfText('2014/..'), 'since 2014')
    assert.equal(edtfText('../2030'), 'until 2030')
    assert.equal(edtfText('2024-33'), 'first quarter of 2024')
    assert.equal(edtfText('199X'), '1990s')
    assert.equal(edtfText('2020~'), 'about 2020')
    assert.equal(edtfText('no date'), 'no date')
  })
})

describe('a name', () => {
  it('is the English one, or the code where there is none', () => {
    assert.equal(stateName('RU'), 'Russia')
    assert.equal(stateName('??'), '??')
    assert.equal(languageName('ru'), 'Russian')
    assert.equal(dyadText('CN-RU'), 'China and Russia')
  })
})

describe('a citation', () => {
  it('gives quote, author, title, publisher, date and addresses, and leaves out what is not known', () => {
    const document = { title: 'A title', publisher: 'A paper', author: null, published: '2024-08', url: null }
    assert.equal(
      citationOf('$5\nbillion', document, 'http://localhost/x'),
      '“$5 billion” — “A title”, A paper, August 2024, http://localhost/x',
    )
  })
})

describe('the names of codes', () => {
  it('are those of the data', () => {
    assert.equal(names.indicator('trade.turnover'), 'Trade turnover')
    assert.equal(names.indicator('other'), 'Other')
    assert.equal(names.domain('none'), 'No domain')
    assert.deepEqual(names.field('actors'), {
      label: 'Between',
      caption: 'The states it is about; where there is a direction, the giving one first.',
    })
    assert.equal(names.code('modality', 'hoped'), 'hope')
    assert.deepEqual(names.codes('modality')[0], ['asserted', 'fact'])
    assert.deepEqual(names.indicators().at(-1), ['other', 'Other'])
    assert.ok(names.domains().some(([code, word]) => code === 'none' && word === 'No domain'))
    assert.deepEqual(names.variants('other'), [])
  })

  it('are the codes themselves where the data cannot be had', () => {
    const bare = namesOf(null)
    assert.equal(bare.indicator('trade.partner-share'), 'Trade: partner share')
    assert.equal(bare.variant('trade.turnover', 'goods-and-services'), 'goods and services')
    assert.equal(bare.domain('energy'), 'Energy')
    assert.deepEqual(bare.field('modality'), { label: 'Modality', caption: undefined })
    assert.equal(bare.code('bound', 'at_least'), 'at least')
    assert.deepEqual([bare.codes('bound'), bare.indicators()], [[], [['other', 'Other']]])
  })
})

describe('the catalogue', () => {
  it('has a word for every reason why a number is left over', () => {
    assert.deepEqual(Object.keys(CATALOGUE.reading.reasons), [...LEFTOVER_REASONS])
  })

  it('has a word for every rule, severity and verdict', () => {
    assert.deepEqual(Object.keys(CATALOGUE.findings.rules).toSorted(), FINDING_RULES.toSorted())
    assert.deepEqual(Object.keys(CATALOGUE.findings.severities), [...SEVERITIES])
    // What a person adds is a statement of its own, and judged as one.
    assert.deepEqual(Object.keys(CATALOGUE.judging.verdicts), [...VERDICTS, 'added'])
  })

  it('counts', () => {
    assert.equal(CATALOGUE.counts.documents(1), '1 document')
    assert.equal(CATALOGUE.counts.figures(12_345), '12,345 figures')
    assert.equal(grouped(1000), '1,000')
  })
})
