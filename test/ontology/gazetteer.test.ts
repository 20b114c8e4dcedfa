import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { load } from 'js-yaml'
import { blockFields } from '../../src/ontology/gazetteer-files.ts'
import { type GazetteerName, loadAmbiguousNames, loadGazetteer, loadNotStates } from '../../src/ontology/gazetteer.ts'

const DATA = join(import.meta.dirname, '../../data')
const STATES = join(DATA, 'gazetteer/states')
const names = loadGazetteer('en', DATA)
const byForm = new Map(names.map((name) => [name.form, name]))
const codeOf = (form: string): string | undefined => byForm.get(form)?.code

// ISO 3166-1 as it stood in 2026: 249 assigned codes.
const ISO =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF ' +
  'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
  'GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
  'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
  'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN ' +
  'SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ' +
  'ZA ZM ZW'

describe('the gazetteer of states', () => {
  it('has a name for every state of ISO 3166-1, and for the Union', () => {
    const named = new Set(names.filter(({ role }) => role === 'name').map(({ code }) => code))
    const wanted = [...ISO.split(' '), 'EU', 'XK']
    assert.equal(wanted.length, 251)
    assert.deepEqual(
      wanted.filter((code) => !named.has(code)),
      [],
    )
  })

  it('has an adjective and a capital for every member of the G20, the post-Soviet states, ASEAN and the Gulf', () => {
    const states =
      'AR AU BR CA CN FR DE IN ID IT JP KR MX RU SA ZA TR GB US AM AZ BY EE GE KZ KG LV LT MD TJ TM UA UZ BN KH LA MY MM PH SG TH VN ' +
      'BH KW OM QA AE IR IQ'
    for (const code of states.split(' ')) {
      const roles = new Set(names.filter((name) => name.code === code).map((name) => name.role))
      assert.ok(roles.has('adjective'), `${code} has no adjective`)
      assert.ok(roles.has('leader'), `${code} has no leader`)
      assert.ok(roles.has('capital') || code === 'SG', `${code} has no capital`)
    }
  })

  const examples: readonly [form: string, code: string, role: string][] = [
    ['Beijing', 'CN', 'capital'],
    ['Zhongnanhai', 'CN', 'metonym'],
    ['Chinese', 'CN', 'adjective'],
    ['Heilongjiang', 'CN', 'region'],
    ['Shanghai', 'CN', 'city'],
    ['Xi Jinping', 'CN', 'leader'],
    ['MOFCOM', 'CN', 'office'],
    ['General Administration of Customs', 'CN', 'office'],
    ['Moscow', 'RU', 'capital'],
    ['Kremlin', 'RU', 'metonym'],
    ['Soviet Union', 'RU', 'name'],
    ['USSR', 'RU', 'name'],
    ['Russians', 'RU', 'people'],
    ['Vladivostok', 'RU', 'city'],
    ['Russian Far East', 'RU', 'region'],
    ['Lavrov', 'RU', 'leader'],
    ['Gazprom', 'RU', 'company'],
    ['Rosatom', 'RU', 'body'],
    ['Washington', 'US', 'capital'],
    ['U.S.', 'US', 'name'],
    ['Federal Reserve', 'US', 'office'],
    ['Boeing', 'US', 'company'],
    ['Holland', 'NL', 'name'],
    ['Britain', 'GB', 'name'],
    ['Britons', 'GB', 'people'],
    ['European Commission', 'EU', 'office'],
    ['ROK', 'KR', 'name'],
    ['DPRK', 'KP', 'name'],
    ['West Germany', 'DE', 'name'],
    ['Merkel', 'DE', 'leader'],
    ['Modi', 'IN', 'leader'],
    ['Indonesians', 'ID', 'people'],
    ['Petronas', 'MY', 'company'],
    ['Aramco', 'SA', 'company'],
    ['Erdogan', 'TR', 'leader'],
    ['Turkey', 'TR', 'name'],
    ['Viet Nam', 'VN', 'name'],
    ['Republic of China', 'TW', 'name'],
    ["People's Republic of China", 'CN', 'name'],
    ['Democratic Republic of the Congo', 'CD', 'name'],
    ['Republic of the Congo', 'CG', 'name'],
    ['Belarusian', 'BY', 'adjective'],
    ['New Zealanders', 'NZ', 'people'],
    ['Côte d’Ivoire', 'CI', 'name'],
  ]
  for (const [form, code, role] of examples) {
    it(`knows ${form} as ${role} of ${code}`, () => {
      const name = byForm.get(form.replaceAll('’', "'"))
      assert.deepEqual([name?.code, name?.role], [code, role])
    })
  }

  it('knows a name without its accents', () => {
    assert.equal(codeOf('Türkiye'), 'TR')
    assert.equal(codeOf('Turkiye'), 'TR')
    assert.equal(codeOf('Brasilia'), 'BR')
    assert.equal(codeOf('Orban'), 'HU')
    assert.equal(codeOf('Lodz'), 'PL')
  })

  it('minds the case of names that are other words in small letters', () => {
    for (const form of [
      'US',
      'Turkey',
      'China',
      'Jordan',
      'Georgia',
      'Chad',
      'Guinea',
      'Mali',
      'Polish',
      'Xi',
      'Trump',
      'Eni',
    ]) {
      assert.equal(byForm.get(form)?.caseSensitive, true, form)
    }
    for (const form of ['Russia', 'Beijing', 'Indonesian', 'Vladimir Putin', 'Kremlin']) {
      assert.equal(byForm.get(form)?.caseSensitive, false, form)
    }
  })

  it('minds the case of every company, body, office and region, which are often made of ordinary words', () => {
    const roles = new Set(['company', 'body', 'office', 'region'])
    assert.deepEqual(
      names.filter((name) => roles.has(name.role) && !name.caseSensitive),
      [],
    )
  })

  it('leaves out forms of three letters or less, but for abbreviations in capitals and names of their own', () => {
    const short = names.filter(({ form }) => form.length <= 3 && !/^[\p{Lu}\d.&]+$/u.test(form)).map(({ form }) => form)
    assert.deepEqual(
      short.sort(),
      'Abe AfD Eni Fez Gao Goa Hue Jio Kia Krk Lae Lao Mao Nis Niš Osh Qom Roh Ufa Xi'.split(' '),
    )
    for (const form of ['US', 'UK', 'UAE', 'EU', 'DRC', 'ROK', 'PRC', 'USA']) assert.ok(byForm.has(form), form)
  })

  it('leaves out words that are no state once their accents are gone', () => {
    for (const form of ['Male', 'Reunion', 'Colon', 'States', 'Congress', 'Amazon'])
      assert.equal(codeOf(form), undefined, form)
  })

  it('writes every form without an article or space at its ends', () => {
    assert.deepEqual(
      names.filter(({ form }) => /^the |^\s|\s$|\s\s|^$/.test(form)),
      [],
    )
  })
})

describe('disputed names', () => {
  const ambiguous = loadAmbiguousNames(DATA)

  it('give no form to two states', () => {
    const owners = new Map<string, Set<string>>()
    for (const { form, code } of names) owners.set(form, (owners.get(form) ?? new Set()).add(code))
    assert.deepEqual(
      [...owners].filter(([, codes]) => codes.size > 1),
      [],
    )
  })

  for (const { form, taken_as, may_mean } of ambiguous) {
    it(`take ${form} for ${taken_as ?? 'no state'}`, () => {
      assert.equal(codeOf(form) ?? null, taken_as)
      if (taken_as) assert.ok(may_mean.includes(taken_as), `${form} is taken for ${taken_as}, which it may not mean`)
    })
  }
})

describe('names that are no state', () => {
  const notStates = loadNotStates('en', DATA)

  it('hold seas, continents, treaties and money', () => {
    for (const form of [
      'South China Sea',
      'Latin America',
      'Paris Agreement',
      'Shanghai Cooperation Organisation',
      'US dollars',
    ]) {
      assert.ok(notStates.includes(form), form)
    }
  })

  it('are no names of states as well', () => {
    assert.deepEqual(
      notStates.filter((form) => byForm.has(form)),
      [],
    )
  })
})

describe('the files of states', () => {
  const files = readdirSync(STATES)

  it('are read as the yaml package reads them', () => {
    assert.ok(files.length >= 190, `${files.length} files`)
    for (const file of files) {
      const text = readFileSync(join(STATES, file), 'utf8')
      const expected = new Map<string, string>()
      for (const [key, value] of Object.entries(load(text) as Record<string, unknown>)) {
        if (typeof value === 'string') expected.set(key, value)
        else
          for (const [inner, forms] of Object.entries(value as Record<string, string>))
            expected.set(`en.${inner}`, forms)
      }
      const actual = new Map([...blockFields(text)].filter(([key]) => key !== 'en'))
      assert.deepEqual(actual, expected, file)
    }
  })

  it('say where their names are known from', () => {
    for (const file of files) {
      const said = blockFields(readFileSync(join(STATES, file), 'utf8')).get('where_known_from')
      assert.ok(said && said.length >= 20 && said.endsWith('.'), `${file}: ${said}`)
    }
  })
})

describe('a wrong file of a state', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-gazetteer-'))
    cpSync(join(DATA, 'gazetteer'), join(folder, 'gazetteer'), { recursive: true })
  })
  after(() => rmSync(folder, { recursive: true }))

  const wrong: readonly [what: string, text: string, message: RegExp][] = [
    ['another code', 'code: RU\nwhere_known_from: Nowhere.\n', /FR\.yaml: holds the code RU/],
    ['no source', 'code: FR\nen:\n  city: Lyon\n', /FR\.yaml: does not say where_known_from/],
    ['an unknown key', 'code: FR\nwhere_known_from: Maps.\ncolour: blue\n', /FR\.yaml: colour is no key/],
    [
      'an unknown kind of name',
      'code: FR\nwhere_known_from: Maps.\nen:\n  river: Seine\n',
      /FR\.yaml: en\.river is no kind of name/,
    ],
    [
      'a case for no form',
      'code: FR\nwhere_known_from: Maps.\ncaseSensitive: Lyon\n',
      /FR\.yaml: caseSensitive holds "Lyon"/,
    ],
    [
      'a name of another state',
      'code: FR\nwhere_known_from: Maps.\nen:\n  city: Munich\n',
      /"Munich" stands for both DE and FR/,
    ],
  ]
  for (const [what, text, message] of wrong) {
    it(`is refused for ${what}`, () => {
      const file = join(folder, 'gazetteer/states/FR.yaml')
      const kept = readFileSync(file)
      writeFileSync(file, text)
      try {
        assert.throws(() => loadGazetteer('en', folder), message)
      } finally {
        writeFileSync(file, kept)
      }
    })
  }

  it('is no hindrance once it is right', () => {
    const again: readonly GazetteerName[] = loadGazetteer('en', folder)
    assert.deepEqual(again, names)
  })
})
