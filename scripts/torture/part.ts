import { seeded } from '../../test/fixtures/mutations.ts'

const [part = 'all', seed = '1'] = (process.env['CHANCERY_TORTURE'] ?? '').split(' ')

/** Whether all is run, as on a machine that does nothing else. */
export const isAll = part !== 'ci'

/** How many cases this run has of a torture: so many where all is run, fewer in CI. */
export const cases = ({ all, ci }: { readonly all: number; readonly ci: number }): number => (isAll ? all : ci)

/** Numbers below a bound that only the run's seed and this name decide, so that one torture does not move another. */
export function chance(name: string): (below: number) => number {
  let mixed = Number(seed) || 1
  for (const sign of name) mixed = (Math.imul(mixed, 31) + sign.codePointAt(0)!) >>> 0
  const next = seeded(mixed)
  // The first numbers of seeds that lie near each other lie near each other too.
  for (let skipped = 0; skipped < 8; skipped += 1) next(2)
  return next
}
