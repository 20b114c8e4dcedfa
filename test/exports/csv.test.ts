import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { csvText } from '../../src/exports/index.ts'

const cellOf = (text: string): string => csvText(['a'], [[text]]).replace(/^\uFEFFa\r\n/, '')

describe('a table in CSV', () => {
  it('has a mark of UTF-8, a heading and a line for each row', () => {
    assert.equal(
      csvText(['kind', 'value', 'mirror', 'note'], [['statement', -5.5, false, null]]),
      '\uFEFFkind,value,mirror,note\r\nstatement,-5.5,false,\r\n',
    )
  })

  it('quotes what would part cells', () => {
    assert.equal(cellOf('a, "b"\nc'), '"a, ""b""\nc"\r\n')
    assert.equal(cellOf(' a'), '" a"\r\n')
  })

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("http://x")']) {
    it(`gives no spreadsheet a formula: ${JSON.stringify(text)}`, () => {
      const [, row] = parse(csvText(['a'], [[text]]), { bom: true }) as string[][]
      assert.equal(row?.[0], `'${text}`)
    })
  }

  it('gives none where cells are parted by semicolons or tabs', () => {
    assert.equal(cellOf('x;=1'), `"x;'=1"\r\n`)
    assert.equal(cellOf('x\n=1'), `"x\n'=1"\r\n`)
    assert.equal(cellOf('up; -5%'), '"up; -5%"\r\n')
  })

  it('is read back as it was written, whatever the texts hold', () => {
    const text = fc.string({ unit: 'binary' }).filter((each) => !/[=+\-@＝＋－＠\t\r]/u.test(each))
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (cells) => {
        const headings = cells.map((_, at) => `h${at}`)
        const [, row] = parse(csvText(headings, [cells]), { bom: true, relax_column_count: true }) as string[][]
        assert.deepEqual(row ?? cells.map(() => ''), cells)
      }),
    )
  })
})
