import { suite } from './reading.ts'

suite('works in small letters, by their place or what they join', [
  ['The interconnector with Bulgaria opened.', ['interconnector with Bulgaria', { type: 'project' }]],
  ['It runs the bridge at Carmelo Peralta.', ['bridge at Carmelo Peralta', { type: 'project' }]],
  ['He saw the naval radar near Puerto Aysén.', ['naval radar near Puerto Aysén', { type: 'project' }]],
  ['They shut the gas pipeline from Iasi to Ungheni.', ['gas pipeline from Iasi to Ungheni', { type: 'project' }]],
  ['Water comes by the tunnel under the Fergana range.', ['tunnel under the Fergana', { type: 'project' }]],
  ['It pays for the centre for rare metals at Almalyk.', ['centre for rare metals at Almalyk', { type: 'project' }]],
])

suite('programmes and agreements in small letters, told apart by two words', [
  ['Under the employment permit scheme 100 came.', ['employment permit scheme', { type: 'programme' }]],
  ['Diesel is bought by the gold-for-oil programme.', ['gold-for-oil programme', { type: 'programme' }]],
  ['It is sold under a power purchase agreement.', ['power purchase agreement', { type: 'agreement' }]],
])

suite('parts of a government in small letters', [
  ['The food directorate floated a tender.', ['food directorate', { type: 'organisation' }]],
  ['The supply ministry and the ministry of Egypt met.', ['supply ministry', { type: 'organisation' }]],
  ['Fines came from the fair competition commission.', ['fair competition commission', { type: 'organisation' }]],
  ['Drought could force the canal authority to cut transits.', ['canal authority', { type: 'organisation' }]],
])
