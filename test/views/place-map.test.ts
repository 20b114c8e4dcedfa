import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DATA_FOLDER, loadPlaces } from '../../src/ontology/index.ts'
import { type PlacedStatement, placeFinder, placeMap } from '../../src/views/index.ts'

const place = (name: string, state: string, latitude = 1) => ({ name, state, latitude, longitude: 2 })
const find = placeFinder([
  place('Lima', 'PE'),
  place('San José', 'CR'),
  place('San José', 'UY', 9),
  place('San José de Mayo', 'UY'),
  place('Tacna', 'PE'),
])

const names = (text: string, states: readonly string[] = []) =>
  find(text, states).map(({ name, state }) => `${name} ${state}`)

describe('places in a text', () => {
  it('are found by whole words', () => {
    assert.deepEqual(names('the port of Lima, in Peru'), ['Lima PE'])
    assert.deepEqual(names('Limassol and Delima'), [])
    assert.deepEqual(names(''), [])
  })

  it('are the longest that fit', () => assert.deepEqual(names('in San José de Mayo'), ['San José de Mayo UY']))

  it('of one name are in a state that is meant, else the first', () => {
    assert.deepEqual(names('San José', ['UY']), ['San José UY'])
    assert.deepEqual(names('San José', ['PE']), ['San José CR'])
  })

  it('may be the two ends of a line, each once', () => {
    assert.deepEqual(names('Lima-Tacna railway, from Lima'), ['Lima PE', 'Tacna PE'])
  })
})

const event = (id: string, where: string | null, date: string | null): PlacedStatement =>
  ({ kind: 'event', id, place: where, date, actors: ['PE'], document: { published: '2020-01-01' } }) as never
const project = (id: string, name: string): PlacedStatement =>
  ({ kind: 'entity', id, name, parties: ['PE'], document: { published: '2024-01-01' } }) as never

describe('the map of places', () => {
  const map = placeMap(
    [event('a', 'Lima', '2021'), event('b', 'Lima', null), event('c', null, '2022'), project('d', 'Lima-Tacna line')],
    find,
  )

  it('sets events where they took place and projects where their names say, the last first', () => {
    assert.deepEqual(
      map.places.map(({ name, statements }) => [name, statements.map(({ id }) => id)]),
      [
        ['Lima', ['d', 'a', 'b']],
        ['Tacna', ['d']],
      ],
    )
  })

  it('counts what it could place and what it could not', () => assert.deepEqual([map.placed, map.elsewhere], [3, 1]))
})

describe('the places that are known', () => {
  const places = loadPlaces(DATA_FOLDER)

  it('are within the degrees of the globe and once in a state', () => {
    assert.ok(places.length > 900)
    assert.equal(new Set(places.map(({ name, state }) => `${name} ${state}`)).size, places.length)
  })

  it('hold the capitals of most states', () => {
    const capitals = new Set(places.filter(({ isCapital }) => isCapital).map(({ state }) => state))
    for (const state of ['CN', 'RU', 'PE', 'KE', 'DE', 'AU']) assert.ok(capitals.has(state), state)
    assert.ok(capitals.size > 200)
  })

  it('lie where they are', () => {
    const heihe = places.find(({ name }) => name === 'Heihe')!
    assert.deepEqual([heihe.state, Math.round(heihe.latitude), Math.round(heihe.longitude)], ['CN', 50, 127])
  })

  it('are not another town of the same name', () => {
    const at = { Washington: [39, -77], 'Panama City': [9, -80], Mykolaiv: [47, 32], Querétaro: [21, -100] }
    for (const [city, degrees] of Object.entries(at)) {
      const { latitude, longitude } = places.find(({ name }) => name === city)!
      assert.deepEqual([Math.round(latitude), Math.round(longitude)], degrees, city)
    }
  })
})
