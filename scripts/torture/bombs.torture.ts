import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { openArticles, type Article } from '../../src/workers/index.ts'
import { temporaryFolder } from '../../test/store/folder.ts'
import { type Bomb, BOMBS, LAUGHS, swellingGzip, swellingPdf, swellingZip } from './bombs.ts'
import { type Taken, WatchedProcesses } from './watched-processes.ts'

/** Above what a process takes that has just begun, in MiB and in seconds of the processor. */
const ALLOWED = { mebibytes: 256, processorSeconds: 5 }

const WITHOUT = existsSync('/proc/self/task') ? false : 'this system does not tell what processes take'

const folder = temporaryFolder()
const CARELESS = join(import.meta.dirname, 'careless-unpacker.ts')

interface Opened extends Taken {
  readonly refusals: readonly string[]
  readonly documents: number
  readonly seconds: number
}

/** Opens one file as any command does; what is taken is that of the processes that parse. */
async function opened(path: string, bytes: Uint8Array | string): Promise<Opened> {
  const location = join(folder, path)
  writeFileSync(location, bytes)
  const article: Article = { file: path, path, name: path, content: location, size: bytes.length, metadata: {} }
  const start = performance.now()
  const watched = new WatchedProcesses('self')
  const refusals: string[] = []
  let documents = 0
  for await (const outcomes of openArticles([article], { workers: 1 }))
    for (const outcome of outcomes) {
      if ('refusal' in outcome) refusals.push(`${outcome.refusal.code} ${outcome.refusal.message}`)
      else documents += 1
    }
  return { ...watched.end(), refusals, documents, seconds: (performance.now() - start) / 1000 }
}

describe('bombs', { skip: WITHOUT }, () => {
  let rest: Opened
  before(async () => {
    rest = await opened('empty.txt', '')
    assert.deepEqual([rest.refusals.length, rest.documents], [1, 0])
  })

  for (const bomb of BOMBS) {
    const seconds = ` and ${ALLOWED.processorSeconds} s of the processor`
    const what = bomb.isRefused ? 'is refused' : 'is read or refused'
    it(`${bomb.name} ${what} within ${ALLOWED.mebibytes} MiB${bomb.isRefused ? seconds : ''}`, async (context) => {
      const exploded = await opened(bomb.path, bomb.bytes())
      const above = difference(exploded, rest)
      context.diagnostic(
        `${bomb.name}: ${shown(above)} above a process at rest, ${exploded.seconds.toFixed(1)} s in all; ${saidOf(exploded)}`,
      )
      check(bomb, exploded, above)
    })
  }
})

const difference = (one: Taken, other: Taken): Taken => ({
  mebibytes: one.mebibytes - other.mebibytes,
  processorSeconds: one.processorSeconds - other.processorSeconds,
})

const shown = ({ mebibytes, processorSeconds }: Taken) =>
  `${mebibytes.toFixed(0)} MiB, ${processorSeconds.toFixed(1)} s of the processor`

const saidOf = ({ refusals, documents }: Opened) => refusals[0]?.slice(0, 120) ?? `read, ${documents} documents`

function check(bomb: Bomb, exploded: Opened, above: Taken): void {
  if (bomb.isRefused) assert.ok(exploded.refusals.length > 0, 'it is read')
  else assert.ok(exploded.refusals.length + exploded.documents > 0)
  for (const refusal of exploded.refusals) assert.doesNotMatch(refusal, /^failed /)
  assert.ok(above.mebibytes < ALLOWED.mebibytes, shown(above))
  if (bomb.isRefused) assert.ok(above.processorSeconds < ALLOWED.processorSeconds, shown(above))
}

/** Each with what a reader without limits makes of it. */
const CONTROLS: Readonly<Record<string, () => Uint8Array | string>> = {
  gzip: swellingGzip,
  zip: () => swellingZip('a.txt'),
  pdf: () => swellingPdf(1),
  entity: () => LAUGHS,
  html: () => `<html><body>${'<div>'.repeat(30_000)}A word.</body></html>`,
  line: () => `a${' '.repeat(9_000_000)}b`,
}

describe('without the defence', { skip: WITHOUT }, () => {
  for (const [kind, bytes] of Object.entries(CONTROLS)) {
    it(`a bomb of the kind ${kind} takes more than is allowed`, async (context) => {
      const file = join(folder, `control-${kind}`)
      writeFileSync(file, bytes())
      const taken = await carelessly(kind, file)
      context.diagnostic(`${kind} without the defence: ${shown(taken)}`)
      assert.ok(isTooMuch(taken), shown(taken))
    })
  }
})

/** What a process takes beside what Node itself does. */
const isTooMuch = ({ mebibytes, processorSeconds }: Taken) =>
  mebibytes > ALLOWED.mebibytes + 100 || processorSeconds > ALLOWED.processorSeconds + 1

/** Unpacks without limits, until that has taken more than is allowed. */
async function carelessly(kind: string, file: string): Promise<Taken> {
  const child = spawn(process.execPath, [CARELESS, kind, file], { stdio: 'ignore' })
  const watched = new WatchedProcesses('self', (taken) => {
    if (isTooMuch(taken)) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  return watched.end()
}
