import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarDate, findDate, readStamp } from '../../../src/sources/metadata/index.ts'

const dateIn = (text: string) => {
  const date = findDate(text)
  return date && [date.edtf, text.slice(date.start, date.end)]
}

test('dates as pages write them', () => {
  assert.deepEqual(dateIn('on 2024-08-21, noon'), ['2024-08-21', '2024-08-21'])
  assert.deepEqual(dateIn('2023/05/03 14:20'), ['2023-05-03', '2023/05/03'])
  assert.deepEqual(dateIn('2023.5.3'), ['2023-05-03', '2023.5.3'])
  assert.deepEqual(dateIn('3 May 2023'), ['2023-05-03', '3 May 2023'])
  assert.deepEqual(dateIn('the 3rd of May 2023'), ['2023-05-03', '3rd of May 2023'])
  assert.deepEqual(dateIn('Wed, 03 Sept. 2023'), ['2023-09-03', '03 Sept. 2023'])
  assert.deepEqual(dateIn('May 3, 2023 10:15 AM'), ['2023-05-03', 'May 3, 2023'])
  assert.deepEqual(dateIn('Dec. 31st, 1999'), ['1999-12-31', 'Dec. 31st, 1999'])
  assert.deepEqual(dateIn('17 апреля 2025 года, 17:30'), ['2025-04-17', '17 апреля 2025 года'])
  assert.deepEqual(dateIn('2024年8月21日'), ['2024-08-21', '2024年8月21日'])
  assert.deepEqual(dateIn('21.08.2024'), ['2024-08-21', '21.08.2024'])
})

test('a date of figures alone is read where it reads one way', () => {
  assert.deepEqual(dateIn('21/08/2024'), ['2024-08-21', '21/08/2024'])
  assert.deepEqual(dateIn('08/21/2024'), ['2024-08-21', '08/21/2024'])
  assert.equal(dateIn('03/05/2023'), null)
})

test('what is no date', () => {
  for (const text of [
    '12024-08-21',
    '2024-13-01',
    '2023-02-29',
    '31 April 2023',
    '5 tons 2023',
    'May 2023',
    '10.15.20',
    '2024-8-211',
  ]) {
    assert.equal(dateIn(text), null, text)
  }
})

test('the first of several dates', () => {
  assert.deepEqual(dateIn('May 5, 2023, changed 2023-05-04'), ['2023-05-05', 'May 5, 2023'])
})

test('the calendar has its leap years', () => {
  assert.equal(calendarDate(2024, 2, 29), '2024-02-29')
  assert.equal(calendarDate(2000, 2, 29), '2000-02-29')
  assert.equal(calendarDate(1900, 2, 29), null)
  assert.equal(calendarDate(2023, 0, 1), null)
})

test('a stamp is a label or none, a date, perhaps a time', () => {
  const of = (line: string) => {
    const stamp = readStamp(line)
    return stamp && [stamp.date, stamp.meaning, stamp.rest, stamp.hasWidget]
  }
  assert.deepEqual(of('Published: 3 May 2023'), ['2023-05-03', 'published', '', false])
  assert.deepEqual(of('Last updated on Wednesday, May 3, 2023 at 10:15 a.m. GMT'), ['2023-05-03', 'updated', '', false])
  assert.deepEqual(of('2023/05/03 14:20'), ['2023-05-03', 'unlabelled', '', false])
  assert.deepEqual(of('发布时间：2024-08-21 09:30'), ['2024-08-21', 'published', '', false])
  assert.deepEqual(of('date 2024-08-21 + ↺ − 16 px'), ['2024-08-21', 'published', '', true])
  assert.deepEqual(of('date 2023-10-17 Ties grow'), ['2023-10-17', 'published', 'Ties grow', false])
  assert.deepEqual(of('9:39AM BST 05 Oct 2011'), ['2011-10-05', 'unlabelled', '', false])
  assert.equal(of('Signed on 3 May 2023'), null)
  assert.equal(of('The treaty of 3 May 2023'), null)
})

test('where what stands behind a stamp starts', () => {
  const line = 'date 2023-10-17 — Ties grow'
  assert.equal(line.slice(readStamp(line)!.restStart), 'Ties grow')
})
