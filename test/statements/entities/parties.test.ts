import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entitiesOf, suite } from './reading.ts'

suite('whose it is', [
  ['Senegal’s Ministry of Fisheries agreed.', ['Ministry of Fisheries', { parties: ['SN'] }]],
  ['Hungary’s energy company, Danube Fuels Group, paid.', ['Danube Fuels Group', { parties: ['HU'] }]],
  ['She studies at the University of Kisimba, Uganda.', ['University of Kisimba', { parties: ['UG'] }]],
  ['Sonara, the Senegalese operator, paid.', ['Sonara', { parties: ['SN'] }]],
  ['It was built by Vestra Turbines AB in 1999.', ['Vestra Turbines AB', { parties: ['SE'] }]],
  ['Chile and Oman signed the Copper Framework.', ['Copper Framework', { parties: ['CL', 'OM'] }]],
  ['Both joined the WTO, as Chile had.', ['WTO', { parties: [] }]],
])

describe('where the text leaves it open', () => {
  const text = 'The Bureau of Statistics counted them.'
  it('it is the state of the publisher, and inferred', () => {
    const [found] = entitiesOf(text, { publisher: 'Embassy of Finland in Windhoek' })
    assert.deepEqual([found!.parties, found!.inferred], [['FI'], ['parties']])
  })
  it('it is nobody’s where nothing tells', () => assert.deepEqual(entitiesOf(text)[0]!.parties, []))
  it('what is written there is not inferred', () => {
    assert.deepEqual(entitiesOf('The Kenyan Bureau of Statistics counted them.')[0]!.inferred, [])
  })
  it('nor is the name of the gazetteer, where it is the one that is written', () => {
    assert.deepEqual(entitiesOf('The International Monetary Fund agreed.')[0]!.inferred, [])
    assert.deepEqual(entitiesOf('The IMF agreed.')[0]!.inferred, ['name'])
  })
})

describe('the paper itself', () => {
  it('is none of what it tells of', () => {
    const text = 'The Rift Standard. The Oman Herald said so.'
    const found = entitiesOf(text, { publisher: 'The Rift Standard' }).map(({ quote }) => quote)
    assert.deepEqual(found, ['Oman Herald'])
  })
})
