import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { examineRecord, openStore } from '../../src/store/index.ts'
import { RecordError } from '../../src/vocabulary/index.ts'
import { linesOf } from '../../test/contracts/store/using.ts'

/** How many of so many copies of a record, each with up to eight bits flipped, are found out; the others must say the same. */
export async function foundOut(
  record: string,
  copy: string,
  copies: number,
  random: (below: number) => number,
): Promise<number> {
  const [bytes, sound] = [readFileSync(record), (await dumpOf(record)).map(wordsOf)]
  let found = 0
  for (let run = 0; run < copies; run += 1) {
    const flipped = Buffer.from(bytes)
    for (let count = 1 + random(8); count > 0; count -= 1) flipped[random(flipped.length)]! ^= 1 << random(8)
    writeFileSync(copy, flipped)
    found += (await isFoundOut(copy, sound)) ? 1 : 0
  }
  return found
}

async function isFoundOut(copy: string, sound: readonly unknown[][]): Promise<boolean> {
  try {
    if ((await examineRecord(copy)).length > 0) return true
    assert.deepEqual((await dumpOf(copy)).map(wordsOf), sound)
    return false
  } catch (error) {
    assert.ok(error instanceof RecordError, String((error as Error).stack))
    return true
  }
}

async function dumpOf(file: string): Promise<readonly string[]> {
  const store = await openStore(file, { readOnly: true })
  try {
    return await linesOf(store)
  } finally {
    await store.close()
  }
}

/** What must not be lost unseen: the text, and each quote with its place and value. */
function wordsOf(line: string): unknown[] {
  const { document, key, text, start, end, quote, value } = JSON.parse(line)
  return [document, key, text, start, end, quote, value]
}
