import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Domain, StatementKind } from '../../src/vocabulary/index.ts'
import { readAll } from '../fixtures/reader.ts'

/** The domains of the statements of a kind, in their order. */
const domains = (text: string, kind: StatementKind, title = 'A text'): Domain[] =>
  readAll(text, { title })
    .statements.filter((statement) => statement.kind === kind)
    .map(({ domain }) => domain)

describe('the domain of a statement', () => {
  const figures: readonly (readonly [text: string, domain: Domain])[] = [
    ['Norway sold Poland 8 billion cubic metres of gas.', 'energy'],
    ['Some 40,000 Kenyan students are enrolled at universities in India.', 'people'],
    ['The two navies sent 12 warships to the drills.', 'military'],
    ['The bank lent Ghana $300 million at an interest rate of 5%.', 'finance'],
    ['Brussels froze assets of 200 firms under its sanctions.', 'sanctions'],
    ['Chile raised its tariff on Peruvian goods to 12%.', 'trade'],
    ['India put 36 satellites into orbit.', 'space'],
  ]
  for (const [text, domain] of figures) {
    it(`is what its sentence is about: «${text}»`, () => assert.equal(domains(text, 'figure')[0], domain))
  }

  it('is that of its own words before that of the heading above', () => {
    const text = 'Agriculture\n\nThe two navies held joint drills with 12 warships in the strait.'
    assert.equal(domains(text, 'figure', 'Farm talks')[0], 'military')
  })

  it('is that of its document where its sentence says nothing', () => {
    const text = 'Gas and oil flow again. The pipeline carries gas. Poland should act.'
    assert.deepEqual(domains(text, 'position', 'Gas, oil and coal'), ['energy'])
  })

  it('is a summit where those who lead states visit', () => {
    assert.deepEqual(domains('Mongolian President Bat Erdene visited Hungary in May.', 'event'), ['summits'])
  })
})
