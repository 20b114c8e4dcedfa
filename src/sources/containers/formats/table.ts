import { type Columns, Refusal } from '../../../vocabulary/index.ts'
import { articleOfRow, badRow, columnsNote, columnsOf } from '../article-rows.ts'
import type { Container, ContainerInput, ContainerOptions, Member } from '../container.ts'
import { CsvRows, delimiterOf } from '../csv-rows.ts'
import { textLines } from '../text-lines.ts'

/** One article a row below a header, parted by commas, semicolons, tabs or bars. */
export const table: Container = {
  name: 'table',
  label: 'a table of articles',
  extensions: ['csv', 'tsv'],
  accepts: () => false,
  members,
}

/** A row of a table with the line that it begins on; `null` where it is too long. */
interface Row {
  readonly line: number
  readonly position: number
  readonly cells: readonly string[] | null
}

function* members(
  input: ContainerInput,
  { maxSize, columns: said }: ContainerOptions,
): Generator<Member, void, undefined> {
  let header: readonly string[] | null = null
  let columns: Columns = {}
  for (const { line, position, cells } of rowsOf(input, maxSize)) {
    const file = `${input.file}, line ${line}`
    if (header === null) {
      header = headerOf(cells, file)
      columns = columnsOf(header, said, input.file)
      yield { note: columnsNote(input.file, columns) }
      continue
    }
    const places = header
    const article =
      cells === null || cells.length !== places.length
        ? badRow(file, cells === null ? TOO_LONG : `it has ${cells.length} cells and the header ${places.length}`)
        : articleOfRow(input, columns, line, (name) => cells[places.indexOf(name)] ?? null)
    yield article instanceof Refusal ? { refusal: article, position } : { document: article, position }
  }
}

const TOO_LONG = 'it is longer than one document may be'

function headerOf(cells: readonly string[] | null, file: string): readonly string[] {
  const header = (cells ?? []).map((name) => name.trim())
  const twice = header.find((name, at) => name !== '' && header.indexOf(name) !== at)
  if (cells === null) throw new Refusal('damaged', file, TOO_LONG, 'give a table whose first line names its columns')
  if (twice === undefined) return header
  throw new Refusal('bad-row', file, `two columns are called “${twice}”`, 'call them differently')
}

function* rowsOf(input: ContainerInput, maxSize: number): Generator<Row, void, undefined> {
  let rows: CsvRows | null = null
  let begun = 0
  let length = 0
  for (const { line, position, text } of textLines(input, maxSize)) {
    if (text === '' && !rows?.isOpen) continue
    if (text === null) {
      if (rows?.isOpen) throw openMark(input, begun)
      yield { line, position, cells: null }
      continue
    }
    rows ??= new CsvRows(delimiterOf(text))
    if (!rows.isOpen) [begun, length] = [line, 0]
    length += text.length
    if (length > maxSize) throw openMark(input, begun)
    const cells = rows.take(text)
    if (cells !== null) yield { line: begun, position, cells }
  }
  if (rows?.isOpen) throw openMark(input, begun)
}

function openMark({ file }: ContainerInput, line: number): Refusal {
  const problem = 'a quotation mark is never closed, so that nothing from here on can be read'
  return new Refusal('bad-row', `${file}, line ${line}`, problem, 'close it and read the table again')
}
