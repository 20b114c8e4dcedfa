import { globSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { end, report, runFiles } from '../running.ts'

/**
 * Runs the tortures, all of them or those whose file's name holds one of the given words. `--part ci` runs fewer cases of
 * each, `--seed N` other ones, `--counts FILE` writes the counts as JSON. Whoever repeats a seed has the same cases.
 */
const ROOT = join(import.meta.dirname, '../..')
/** A file of tortures may take so many seconds. */
const LIMIT = { ci: 900, all: 7200 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    counts: { type: 'string' },
  },
})
const { part, seed } = values
if (part !== 'ci' && part !== 'all') throw new Error(`There is no part ${part}; there are ci and all.`)
if (!/^\d{1,9}$/.test(seed)) throw new Error(`${seed} is no seed: give a whole number.`)

const files = globSync('*.torture.ts', { cwd: import.meta.dirname })
  .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
  .sort()
  .map((file) => join(import.meta.dirname, file))
// The files run as processes of their own, which take after this one.
process.env['CHANCERY_TORTURE'] = `${part} ${seed}`
console.log(`Torture, part ${part}, seed ${seed}`)
const start = performance.now()
const tally = await runFiles(files, { root: ROOT, limit: LIMIT[part] })
report(tally, (performance.now() - start) / 1000)
end(tally.counts, tally.isSuccess, values.counts)
