interface ColumnHeadsProps<C extends string> {
  readonly columns: readonly C[]
  readonly names: Readonly<Record<C, string>>
}

/** The heads of a list's columns, by which nothing is sorted. */
export function ColumnHeads<C extends string>({ columns, names }: ColumnHeadsProps<C>) {
  return columns.map((column) => (
    <th key={column} scope="col" className={`column-${column}`}>
      {names[column]}
    </th>
  ))
}
