import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { load } from 'js-yaml'
import { loadEntities } from '../../src/ontology/entities.ts'
import { blockFields } from '../../src/ontology/gazetteer-files.ts'
import { loadGivenNames } from '../../src/ontology/given-names.ts'

const DATA = join(import.meta.dirname, '../../data')
const FOLDER = join(DATA, 'gazetteer/entities')

describe('the gazetteer of entities', () => {
  const all = loadEntities(DATA)

  it('holds names in several languages, and null for what was not looked up', () => {
    const union = all.get('eurasian-economic-union')!
    assert.equal(union.type, 'mechanism')
    assert.equal(union.names.get('ru')!.names[0], 'Евразийский экономический союз')
    assert.deepEqual(union.names.get('en')!.acronyms, ['EAEU', 'EEU'])
    assert.equal(union.wikidata, null)
  })

  it('has parties as codes in their order', () => {
    for (const { id, parties } of all.values()) {
      assert.deepEqual(parties, [...parties].sort(), id)
      for (const code of parties) assert.match(code, /^[A-Z]{2}$/, id)
    }
  })

  it('is read as the yaml package reads it', () => {
    for (const name of readdirSync(FOLDER)) {
      const text = readFileSync(join(FOLDER, name), 'utf8')
      const whole = load(text) as Record<string, unknown>
      for (const [key, value] of blockFields(text, ['en', 'ru', 'zh'])) {
        const [outer, inner] = key.split('.') as [string, string?]
        const other = inner ? (whole[outer] as Record<string, unknown>)[inner] : whole[outer]
        if (typeof other !== 'object' || other === null) assert.equal(value, String(other), `${name}: ${key}`)
      }
    }
  })
})

describe('a wrong file', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'entities-'))
    cpSync(FOLDER, join(folder, 'gazetteer/entities'), { recursive: true })
  })
  after(() => rmSync(folder, { recursive: true }))

  const file = (id: string, lines: readonly string[]): string => [`id: ${id}`, ...lines, ''].join('\n')
  const GOOD = [
    'type: project',
    'where_known_from: A test.',
    'wikidata: null',
    'parties: null',
    'en:',
    '  name: Test Bridge',
  ]
  const broken: readonly (readonly [what: string, name: string, text: string, message: RegExp])[] = [
    [
      'claims a name of another',
      'x',
      file('x', [...GOOD.slice(0, -1), '  name: World Bank']),
      /"World Bank" names both/,
    ],
    ['has another id', 'x', file('y', GOOD), /holds the id y/],
    ['has no such type', 'x', file('x', ['type: thing', ...GOOD.slice(1)]), /thing is no type/],
    [
      'does not say where it is known from',
      'x',
      file(
        'x',
        GOOD.filter((line) => !line.startsWith('where')),
      ),
      /where_known_from/,
    ],
    ['has a key that is none', 'x', file('x', [...GOOD, 'colour: red']), /colour is no key/],
  ]
  for (const [what, name, text, message] of broken) {
    it(`is refused where it ${what}`, () => {
      const path = join(folder, 'gazetteer/entities', `${name}.yaml`)
      writeFileSync(path, text)
      assert.throws(() => loadEntities(folder), message)
      rmSync(path)
    })
  }
})

describe('given names', () => {
  it('are each listed once', () => {
    const { all: names } = loadGivenNames('en', DATA)
    assert.equal(new Set(names).size, names.length)
    assert.ok(names.includes('Kassym-Jomart'))
  })
})
