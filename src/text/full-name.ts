/** A name with the acronym that stands in brackets behind it. */
export interface FullName {
  readonly name: string
  readonly acronym: string
}

/** Parts `Eurasian Economic Union (EAEU)`; `null` where no acronym in brackets stands there. */
export function fullName(words: string): FullName | null {
  const open = words.indexOf('(')
  const close = words.indexOf(')', open + 1)
  if (open <= 0 || close < 0) return null
  const name = words.slice(0, open).replaceAll(/\s+/g, ' ').trim()
  const acronym = words.slice(open + 1, close).trim()
  return name !== '' && acronym !== '' && !/\s/.test(acronym) ? { name, acronym } : null
}
