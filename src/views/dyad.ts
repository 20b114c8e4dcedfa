/** Two different ISO 3166-1 codes in either order, as the dyad they make: `RU-CN` is `CN-RU`; else `null`. */
export function dyadFrom(written: string): string | null {
  const codes = /^([A-Z]{2})-([A-Z]{2})$/.exec(written)?.slice(1) ?? []
  return new Set(codes).size === 2 ? codes.toSorted().join('-') : null
}
