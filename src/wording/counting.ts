/** A number with its digits in groups of three. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}

/** `1 document`, `2,000 documents`. */
export function plural(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
