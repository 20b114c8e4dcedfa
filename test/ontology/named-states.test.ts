import assert from 'node:assert/strict'
import { it } from 'node:test'
import { namedStates } from '../../src/ontology/index.ts'

const find = namedStates([
  { form: 'Peru', code: 'PE', role: 'name' },
  { form: 'Peruvian', code: 'PE', role: 'adjective' },
  { form: 'Lima', code: 'PE', role: 'capital' },
  { form: 'Chile', code: 'CL', role: 'name' },
])

it('states are found where a text names them, with whether it is by their own name', () =>
  assert.deepEqual(find('Peruvian copper leaves Lima for Chile.'), [
    { code: 'PE', isName: false, start: 0, end: 8 },
    { code: 'PE', isName: false, start: 23, end: 27 },
    { code: 'CL', isName: true, start: 32, end: 37 },
  ]))

it('no state is found in other words', () => assert.deepEqual(find('Limassol, Chilean and peru'), []))
