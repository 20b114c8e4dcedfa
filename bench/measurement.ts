/** One thing that was measured. */
export interface Measurement {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** What it should reach, where there is a goal. */
  readonly goal?: { readonly value: number; readonly is: 'at least' | 'at most' }
  /** The same measure of the least work that could be done instead, from the same run. */
  readonly baseline?: number
}

/** A benchmark: measures with so many articles of a seed, in a folder of its own that is removed afterwards. */
export type Bench = (folder: string, count: number) => Promise<readonly Measurement[]>

/** One line: value, goal and baseline with their ratios to the value. */
export function lineOf({ what, value, unit, goal, baseline }: Measurement): string {
  const parts = [`${what.padEnd(44)} ${shown(value).padStart(9)} ${unit}`]
  if (goal !== undefined) {
    const reached = goal.is === 'at least' ? value >= goal.value : value <= goal.value
    parts.push(`goal ${goal.is} ${shown(goal.value)}: ${reached ? 'reached' : 'missed'}, ${ratio(value, goal.value)}`)
  }
  if (baseline !== undefined) parts.push(`baseline ${shown(baseline)}: ${ratio(value, baseline)}`)
  return parts.join(' · ')
}

const ratio = (value: number, other: number) => `× ${(value / other).toFixed(2)}`

function shown(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}

/** The median time of an action in milliseconds, after it has run once. */
export async function medianTime(action: () => Promise<unknown>, times = 5): Promise<number> {
  await action()
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const start = performance.now()
    await action()
    taken.push(performance.now() - start)
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0
}
