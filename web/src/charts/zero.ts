/** Whether a scale starts at zero: where the values are far apart, so that their proportion can be seen. */
export function startsAtZero(points: readonly { readonly value: number }[]): boolean {
  const values = points.map(({ value }) => Math.abs(value))
  return Math.min(...values) < Math.max(...values) / 2
}
