import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { timeAxis, valueAxis } from '../../src/charts/scales.ts'

const label = String
const axis = (values: readonly number[], isLog = false) =>
  valueAxis({ values, range: [300, 0], ticks: 5, isLog, label })
const labels = ({ ticks }: { readonly ticks: readonly { readonly label: string }[] }) => ticks.map((tick) => tick.label)

describe('the axis of values', () => {
  it('starts from zero where the values are far apart, and not where they are close', () => {
    assert.deepEqual(labels(axis([10, 100])), ['0', '20', '40', '60', '80', '100'])
    assert.equal(labels(axis([240, 255]))[0], '240')
    assert.equal(labels(axis([-5, 10])).includes('0'), true)
  })

  it('has a place for one value alone', () => {
    const { place, ticks } = axis([240])
    assert.ok(place(240) > 0 && place(240) < 300 && ticks.length > 1)
  })

  it('divides powers evenly, and keeps all values within it', () => {
    const { place, ticks } = axis([3, 900], true)
    assert.deepEqual(labels({ ticks }), ['10', '100', '1000'])
    assert.ok(Math.abs(place(10) - place(100) - (place(20) - place(200))) < 1e-9)
    assert.ok(place(3) < 300 && place(900) > 0)
    assert.equal(place(0), 300)
  })

  it('divides what spans few powers by 1, 2 and 5', () => {
    assert.deepEqual(labels(axis([5.7, 255], true)), ['5', '10', '20', '50', '100', '200'])
  })

  it('has ticks within one power', () => {
    assert.ok(axis([210, 240], true).ticks.length >= 2)
  })
})

describe('the axis of times', () => {
  const times = (...days: readonly string[]) => timeAxis({ times: days.map(Date.parse), range: [0, 1000], ticks: 5 })

  it('goes from the start of the first year to the end of the last', () => {
    const { place, ticks } = times('2010-05-01', '2024-01-01')
    assert.equal(place(Date.UTC(2010)), 0)
    assert.equal(place(Date.UTC(2024)), 1000)
    assert.deepEqual(labels({ ticks }), ['2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024'])
  })

  it('names months and days of what is short', () => {
    assert.deepEqual(labels(times('2024-01-01', '2024-05-01')), [
      'Jan 2024',
      'Feb 2024',
      'Mar 2024',
      'Apr 2024',
      'May 2024',
    ])
    assert.deepEqual(labels(times('2024-01-01', '2024-01-05')).slice(0, 2), ['1 Jan', '2 Jan'])
  })
})
