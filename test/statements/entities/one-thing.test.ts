import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entitiesOf } from './reading.ts'

/** The words of each entity's mentions, by its quote. */
const mentionsIn = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    entitiesOf(text).map(({ quote, mentions }) => [quote, mentions.map(({ start, end }) => text.slice(start, end))]),
  )

describe('what means one thing', () => {
  it('is a noun behind the name that it heads', () => {
    const found = mentionsIn(
      'Kenya opened the Lamu-Garissa pipeline. The pipeline is long, and a pipeline costs money.',
    )
    assert.deepEqual(found, { 'Lamu-Garissa pipeline': ['Lamu-Garissa pipeline', 'The pipeline'] })
  })
  it('is a name without its form or its last word', () => {
    const found = mentionsIn(
      'Brightwater Mining Ltd sold it. Brightwater Mining fell. Minister Bilal Bhutta Zaman met Bilal Bhutta.',
    )
    assert.deepEqual(found, {
      'Brightwater Mining Ltd': ['Brightwater Mining Ltd', 'Brightwater Mining'],
      'Bilal Bhutta Zaman': ['Bilal Bhutta Zaman', 'Bilal Bhutta'],
    })
  })
  it('is a family name that stands first, and a surname without its accents', () => {
    const found = mentionsIn('Premier Li Qiang met President José López Obregón. Li agreed, and Lopez Obregon too.')
    assert.deepEqual(found, {
      'Li Qiang': ['Li Qiang', 'Li'],
      'José López Obregón': ['José López Obregón', 'Lopez Obregon'],
    })
  })
  it('is not the noun of another thing named since', () => {
    const text = 'The Narok Bank lent it. The Kisimu Bank paid. The bank left.'
    assert.deepEqual(mentionsIn(text)['Kisimu Bank'], ['Kisimu Bank', 'The bank'])
  })
})
