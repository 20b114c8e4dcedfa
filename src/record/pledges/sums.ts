import { sum, type TimeSpan } from '../../interval/index.ts'
import type { Claim, KnownValue } from '../../vocabulary/index.ts'

/** What had come together by the end of each year of a time, as long as no year is missing. */
export function sumsOver(years: readonly KnownValue[], { from, to }: TimeSpan): KnownValue[] {
  const sums: KnownValue[] = []
  for (const year of years.filter((each) => each.from >= from && each.to <= to)) {
    const before = sums.at(-1)
    if (year.from !== (before?.to ?? from)) break
    sums.push(before ? added(before, year) : year)
  }
  return sums
}

const added = (before: KnownValue, year: KnownValue): KnownValue => ({
  claims: [...before.claims, ...year.claims] as [Claim, ...Claim[]],
  from: before.from,
  to: year.to,
  value: before.value + year.value,
  interval: sum(before.interval, year.interval),
})
