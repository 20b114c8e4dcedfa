import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import currencyCodes from 'currency-codes'
import { type CurrencyName, loadCurrencies } from '../../src/ontology/currencies.ts'

const DATA = join(import.meta.dirname, '../../data')
const currencies = loadCurrencies('en', DATA)
const named = (form: string): CurrencyName | undefined => currencies.find((name) => name.form === form)

describe('the currencies', () => {
  it('know every currency of ISO 4217 by its code, but for metals, units of account and codes that are words', () => {
    const missing = currencyCodes.data.map(({ code }) => code).filter((code) => !named(code))
    const words = ['ALL', 'TOP', 'CUP', 'PEN', 'BOB', 'MOP', 'SOS', 'COP', 'ANG', 'BAM', 'BOV', 'CHE', 'USN']
    const noMoney = [
      'XAG',
      'XAU',
      'XBA',
      'XBB',
      'XBC',
      'XBD',
      'XPD',
      'XPT',
      'XSU',
      'XTS',
      'XUA',
      'XXX',
      'CLF',
      'COU',
      'MXV',
      'UYI',
      'UYW',
    ]
    assert.deepEqual(
      missing.filter((code) => !words.includes(code) && !noMoney.includes(code)),
      [],
    )
  })

  it('have a name in words for every currency in use by a state', () => {
    const funds = new Set('BOV CHE CHW CLF COU CUC MXV USN UYI UYW VED'.split(' '))
    const spelled = new Set(
      currencies
        .filter(({ form, position }) => position === 'after' && form.length > 3)
        .flatMap(({ code, candidates }) => [code, ...Object.values(candidates ?? {})]),
    )
    const missing = currencyCodes.data
      .map(({ code }) => code)
      .filter((code) => !code.startsWith('X') && !funds.has(code))
    assert.deepEqual(
      missing.filter((code) => !spelled.has(code)),
      [],
    )
  })

  const signs: readonly [form: string, code: string, position: string][] = [
    ['$', 'USD', 'before'],
    ['US$', 'USD', 'before'],
    ['A$', 'AUD', 'before'],
    ['AU$', 'AUD', 'before'],
    ['C$', 'CAD', 'before'],
    ['NZ$', 'NZD', 'before'],
    ['HK$', 'HKD', 'before'],
    ['S$', 'SGD', 'before'],
    ['NT$', 'TWD', 'before'],
    ['R$', 'BRL', 'before'],
    ['€', 'EUR', 'both'],
    ['£', 'GBP', 'before'],
    ['¥', 'JPY', 'before'],
    ['₽', 'RUB', 'both'],
    ['₹', 'INR', 'before'],
    ['₩', 'KRW', 'before'],
    ['₺', 'TRY', 'both'],
    ['₫', 'VND', 'both'],
    ['₴', 'UAH', 'both'],
    ['₦', 'NGN', 'before'],
    ['₪', 'ILS', 'both'],
    ['฿', 'THB', 'both'],
    ['₱', 'PHP', 'before'],
    ['₸', 'KZT', 'both'],
    ['zł', 'PLN', 'both'],
    ['Rp', 'IDR', 'before'],
    ['RM', 'MYR', 'before'],
    ['Rs', 'INR', 'before'],
    ['Tk', 'BDT', 'before'],
    ['RMB', 'CNY', 'both'],
    ['CNY', 'CNY', 'both'],
    ['DM', 'DEM', 'both'],
  ]
  for (const [form, code, position] of signs) {
    it(`read ${form} as ${code}, ${position} the amount`, () => {
      assert.deepEqual([named(form)?.code, named(form)?.position], [code, position])
    })
  }

  const words: readonly [form: string, code: string][] = [
    ['dollars', 'USD'],
    ['dlrs', 'USD'],
    ['US dollars', 'USD'],
    ['Australian dollars', 'AUD'],
    ['Canadian dollar', 'CAD'],
    ['Trinidad and Tobago dollars', 'TTD'],
    ['roubles', 'RUB'],
    ['rubles', 'RUB'],
    ['yuan', 'CNY'],
    ['renminbi', 'CNY'],
    ['euros', 'EUR'],
    ['pounds sterling', 'GBP'],
    ['stg', 'GBP'],
    ['yen', 'JPY'],
    ['won', 'KRW'],
    ['tenge', 'KZT'],
    ['Kenyan shillings', 'KES'],
    ['marks', 'DEM'],
    ['French francs', 'FRF'],
    ['lire', 'ITL'],
    ['Soviet roubles', 'SUR'],
    ['ecus', 'XEU'],
    ['special drawing rights', 'XDR'],
    ['CFA francs', 'XOF'],
  ]
  for (const [form, code] of words) {
    it(`read ${form} as ${code}`, () => assert.equal(named(form)?.code, code))
  }

  it('read minor units as hundredths', () => {
    assert.deepEqual(
      ['cents', 'pence', 'p', 'kopecks', 'US cents', 'euro cents'].map((form) => [
        named(form)?.code,
        named(form)?.minor,
      ]),
      [
        ['USD', 0.01],
        ['GBP', 0.01],
        ['GBP', 0.01],
        ['RUB', 0.01],
        ['USD', 0.01],
        ['EUR', 0.01],
      ],
    )
    assert.equal(named('dollars')?.minor, undefined)
  })

  it('leave an ambiguous one to the states of the article', () => {
    assert.equal(named('$')?.ambiguous, true)
    assert.equal(named('$')?.candidates?.['AU'], 'AUD')
    assert.equal(named('dollars')?.candidates?.['SG'], 'SGD')
    assert.equal(named('¥')?.candidates?.['CN'], 'CNY')
    assert.equal(named('rupees')?.candidates?.['PK'], 'PKR')
    assert.equal(named('pounds')?.candidates?.['EG'], 'EGP')
    assert.equal(named('cents')?.candidates?.['AU'], 'AUD')
  })

  it('take no currency for one where nothing prevails', () => {
    for (const form of ['francs', 'crowns', 'pesos', 'dinars', 'shillings'])
      assert.equal(named(form)?.code, 'XXX', form)
  })

  it('give every form one meaning on each side of the amount', () => {
    const seen = new Map<string, string>()
    for (const { form, code, position } of currencies) {
      for (const side of position === 'both' ? ['before', 'after'] : [position]) {
        const other = seen.get(`${form} ${side}`)
        assert.ok(other === undefined || other === code, `${form} ${side} is ${other} and ${code}`)
        seen.set(`${form} ${side}`, code)
      }
    }
  })

  it('give no form twice on one side of the amount, whatever its case', () => {
    for (const side of ['before', 'after']) {
      const forms = currencies.filter(({ position }) => position === side).map(({ form }) => form.toLowerCase())
      assert.deepEqual(
        forms.filter((form, index) => forms.indexOf(form) !== index),
        [],
      )
    }
  })

  it('leave the case open of what is written both ways', () => {
    assert.equal(named('KSh')?.caseSensitive, false)
    assert.equal(named('Ksh'), undefined)
  })

  it('name only codes of three capitals, candidates by states of two', () => {
    for (const { code, candidates, form } of currencies) {
      assert.match(code, /^[A-Z]{3}$/, form)
      for (const [state, currency] of Object.entries(candidates ?? {})) {
        assert.match(`${state} ${currency}`, /^[A-Z]{2} [A-Z]{3}$/, form)
      }
    }
  })

  it('mind the case of codes and of signs with letters', () => {
    for (const form of ['USD', 'RM', 'Rs', 'kr', 'DM']) assert.equal(named(form)?.caseSensitive, true, form)
    for (const form of ['dollars', '$', 'yuan']) assert.equal(named(form)?.caseSensitive, false, form)
  })

  it('name the file that lacks its shape', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-currencies-'))
    mkdirSync(join(folder, 'units'))
    writeFileSync(
      join(folder, 'units/currencies.yaml'),
      'where_known_from: x\ncurrencies:\n  usd:\n    name: dollar\nambiguous: {}\n',
    )
    assert.throws(() => loadCurrencies('en', folder), /currencies\.yaml: .*usd/s)
    rmSync(folder, { recursive: true })
  })
})
