import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EXPORTERS } from '../../src/exports/index.ts'
import { eventCoding, loadOntology } from '../../src/ontology/index.ts'
import { readAll } from '../fixtures/reader.ts'

const codes = eventCoding()

/** The PLOVER and CAMEO codes of the events of a text, as the export writes them. */
const coded = (text: string): unknown[] =>
  EXPORTERS.jsonl!.write(readAll(text), { leftovers: false, codes })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'event')
    .map(({ plover, cameo }) => [plover && [plover.event, plover.mode, ...plover.contexts].join(' '), cameo])

describe('events as PLOVER and CAMEO code them', () => {
  it('consult by visit, phone, or where they meet', () => {
    assert.deepEqual(coded('The Peruvian president visited Chile in May 2019.'), [['CONSULT visit diplomatic', '04']])
    assert.match(
      String(coded('The presidents of Peru and Chile spoke by phone on Friday.')[0]),
      /^CONSULT phone .*,04$/,
    )
    assert.deepEqual(coded('The presidents of Peru and Chile met in Lima on 4 May 2019.'), [
      ['CONSULT  diplomatic', '04'],
    ])
  })

  it('what is planned is no signing yet, and what is called off a sanction', () => {
    assert.match(String(coded('Peru and Chile signed a defence treaty in 2018.')[0]), /^SUPPORT  military,05$/)
    assert.match(String(coded('Peru and Chile will sign a defence treaty in 2031.')[0]), /^AGREE  military future,03$/)
    assert.match(String(coded('The Chilean president has called off a state visit to Peru.')[0]), /^SANCTION cancel/)
  })

  it('one alone mobilises, several cooperate; a veto rejects', () => {
    assert.match(String(coded('Peru and Chile held naval exercises in May 2019.')[0]), /^COOPERATE  military,06$/)
    assert.match(String(coded('Norway vetoed a resolution on whaling in 2011.')[0]), /^REJECT .*,12$/)
  })

  it('has no PLOVER event where it codes none, and always a root of CAMEO', () => {
    assert.deepEqual(coded('Kenya declared a state of emergency in 2011.'), [[null, '01']])
  })

  it('without coding rows have neither', () => {
    const [row] = EXPORTERS.jsonl!.write(readAll('Peru ratified the treaty with Chile in 2011.'), {
      leftovers: false,
    }).split('\n')
    assert.ok(!('plover' in JSON.parse(row!)) && !('cameo' in JSON.parse(row!)))
  })
})

describe('the codes in data', () => {
  /** PLOVER's event types and CAMEO's roots from 01 to 20, by their manuals. */
  const PLOVER =
    'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT DEMAND ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(
      ' ',
    )
  const MODES: Readonly<Record<string, readonly string[]>> = {
    CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
    SANCTION: ['convict', 'cancel', 'expel', 'withdraw', 'sever'],
    MOBILIZE: ['troops', 'weapons', 'police'],
    THREATEN: ['restrict', 'ban', 'arrest', 'relations', 'expel', 'territory', 'violence'],
    REJECT: ['assist', 'change', 'yield', 'meet'],
  }

  it('are codes of the manuals', () => {
    for (const { code, codes: all } of loadOntology().events.values()) {
      for (const { plover, mode, cameo } of all) {
        assert.ok(plover === null || PLOVER.includes(plover), `${code}: ${plover}`)
        assert.ok(mode === null || MODES[plover!]?.includes(mode), `${code}: ${plover} ${mode}`)
        assert.ok(Number(cameo) >= 1 && Number(cameo) <= 20, `${code}: ${cameo}`)
      }
    }
  })
})
