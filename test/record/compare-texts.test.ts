import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compareTexts } from '../../src/record/compare-texts.ts'
import { passagesOf } from '../../src/text/index.ts'

const LONG =
  'The railways carried nine million tons over the pass in the first half of the year, a tenth more than in the same months of the last one, and most of it was timber.'
const QUOTED =
  'He said that the tunnel would be open to trains before the snow and that no lorry would have to wait at the border any more.'
const OTHER =
  'Hotels in the old town have been full since the fair was opened, and the mayor is asking families to let their rooms to guests.'

const compare = (one: string, other: string) => compareTexts(passagesOf(one, []), passagesOf(other, []))

describe('two texts', () => {
  it('are copies where most of both is told in both', () => {
    assert.deepEqual(compare(`${LONG}\n\n${QUOTED}`, `${QUOTED}\n\n${LONG}`), {
      share: 1,
      isCopy: true,
      passages: [
        [0, 1],
        [1, 0],
      ],
    })
  })

  it('are none where one takes a passage of the other, which is told again', () => {
    const { isCopy, passages } = compare(QUOTED, `${LONG}\n\n${QUOTED}\n\n${OTHER}`)
    assert.deepEqual([isCopy, passages], [false, [[0, 1]]])
  })

  it('have a share of the one with less in common, whichever is first', () => {
    const [one, other] = [QUOTED, `${LONG}\n\n${QUOTED}`]
    assert.equal(compare(one, other).share, compare(other, one).share)
    assert.equal(compare(one, other).share.toFixed(2), '0.43')
  })

  it('have nothing in common that were written apart', () => {
    assert.deepEqual(compare(LONG, OTHER), { share: 0, isCopy: false, passages: [] })
  })

  it('tell the same with a word changed here and there', () => {
    assert.deepEqual(compare(LONG, LONG.replace('carried', 'moved').replace('timber', 'wood')).passages, [[0, 0]])
  })

  it('do not with another number', () => {
    const told =
      'The office counted 41 wagons of timber at the border on the first day of the new timetable, more than ever.'
    assert.deepEqual(compare(told, told.replace('41', '39')).passages, [])
    assert.deepEqual(compare(told, told.replace('timetable', 'schedule')).passages, [[0, 0]])
  })

  it('are nothing where one is empty', () => {
    assert.deepEqual(compare('', LONG), { share: 0, isCopy: false, passages: [] })
  })
})
