import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Bench, lineOf } from './measurement.ts'
import { copiesBench } from './copies.ts'
import { englishBench } from './english.ts'
import { findingsBench } from './findings.ts'
import { growthBench } from './growth.ts'
import { linearBench } from './linear.ts'
import { liningBench } from './lining.ts'
import { pagesBench } from './pages.ts'
import { readBench } from './read.ts'
import { roomsBench } from './rooms/index.ts'
import { storeBench } from './store.ts'
import { warcBench } from './warc.ts'

/** In the order in which they run. */
const BENCHES: Readonly<Record<string, Bench>> = {
  store: storeBench,
  read: readBench,
  pages: pagesBench,
  english: englishBench,
  linear: linearBench,
  findings: findingsBench,
  lining: liningBench,
  growth: growthBench,
  copies: copiesBench,
  warc: warcBench,
  rooms: roomsBench,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '10000' } },
})
const chosen = positionals.length === 0 ? Object.keys(BENCHES) : positionals

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, ${values.articles} articles`,
)
for (const name of chosen) {
  const bench = BENCHES[name]
  if (bench === undefined) throw new Error(`There is no bench ${name}; there are ${Object.keys(BENCHES).join(', ')}.`)
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
  try {
    for (const measurement of await bench(folder, Number(values.articles))) console.log(lineOf(measurement))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
