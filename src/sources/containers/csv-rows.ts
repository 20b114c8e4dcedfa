/** Reads the cells of delimited rows line by line, in time linear in their length: a cell in quotes may hold line ends. */
export class CsvRows {
  readonly #delimiter: string
  #cells: string[] = []
  #cell = ''
  #isQuoted = false

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** Whether a quotation mark is open, so that the row goes on in the next line. */
  get isOpen(): boolean {
    return this.#isQuoted
  }

  /** The cells of the row that ends with this line; `null` where it goes on. */
  take(line: string): string[] | null {
    if (this.#isQuoted) this.#cell += '\n'
    let at = 0
    for (;;) {
      at = this.#isQuoted ? this.#quoted(line, at) : this.#plain(line, at)
      if (at > line.length) break
    }
    if (this.#isQuoted) return null
    const cells = this.#cells
    this.#cells = []
    return cells
  }

  /** From behind an opening quotation mark to behind the closing one. */
  #quoted(line: string, start: number): number {
    let at = start
    for (;;) {
      const mark = line.indexOf('"', at)
      if (mark < 0) {
        this.#cell += line.slice(at)
        return line.length + 1
      }
      this.#cell += line.slice(at, mark)
      if (line[mark + 1] !== '"') {
        this.#isQuoted = false
        return this.#endOfCell(line, mark + 1)
      }
      this.#cell += '"'
      at = mark + 2
    }
  }

  #plain(line: string, start: number): number {
    if (line[start] === '"') {
      this.#isQuoted = true
      return start + 1
    }
    return this.#endOfCell(line, start)
  }

  /** What stands up to the next delimiter belongs to the cell, as it is. */
  #endOfCell(line: string, start: number): number {
    const found = line.indexOf(this.#delimiter, start)
    const end = found < 0 ? line.length : found
    this.#cells.push(this.#cell + line.slice(start, end))
    this.#cell = ''
    return end + 1
  }
}

const DELIMITERS = ['\t', ',', ';', '|']

/** What parts the cells of a header: the sign that gives most of them. */
export function delimiterOf(header: string): string {
  const counts = DELIMITERS.map((delimiter) => new CsvRows(delimiter).take(header)?.length ?? 0)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}
