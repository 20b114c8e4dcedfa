import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { temporaryFolder } from '../../test/store/folder.ts'
import { MUTATED_FORMATS, mutatedFiles } from './mutated-files.ts'
import { cases, chance } from './part.ts'

const FILES = cases({ all: 1000, ci: 150 })
const HOST = join(import.meta.dirname, 'host-process.ts')
const CARELESS = join(import.meta.dirname, 'careless-reader.ts')

const folder = temporaryFolder()

interface Told {
  /** Of each file what was said: the length of its text, or why it is refused. */
  readonly lines: readonly { readonly file: string; readonly text?: number; readonly refused?: string }[]
  readonly hasCrashed: boolean
  readonly errors: string
}

/** Has a process open everything in a folder. */
async function told(of: string, ...reader: readonly string[]): Promise<Told> {
  const child = spawn(process.execPath, [HOST, of, ...reader], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [output, errors] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const [status] = await once(child, 'close')
  const lines = output.split('\n').filter((line) => line !== '')
  const said = lines.map((line) => JSON.parse(line))
  const hasEnded = said.at(-1)?.end === true
  return { lines: said.slice(0, hasEnded ? -1 : undefined), hasCrashed: status !== 0 || !hasEnded, errors }
}

/** Writes broken files of a format into a folder of their own, and gives it. */
function written(format: string): string {
  const into = join(folder, 'all', format)
  mkdirSync(into, { recursive: true })
  for (const { name, bytes } of mutatedFiles(format, FILES, chance(format))) writeFileSync(join(into, name), bytes)
  return into
}

const ONE_SENTENCE = /^[^\n]+: [^\n]+; [^\n]+\.$/
const FAULT = /Chancery failed on it|ended the program/

describe(`${FILES} mutated files`, () => {
  let all: Told
  before(async () => {
    for (const format of MUTATED_FORMATS) written(format)
    all = await told(join(folder, 'all'))
  })

  it('of each format do not end the program that has them read', () => {
    assert.deepEqual([all.hasCrashed, all.errors], [false, ''])
  })

  for (const format of MUTATED_FORMATS) {
    it(`of ${format} are each read, or refused in one sentence`, (context) => {
      const lines = all.lines.filter(({ file }) => file.startsWith(join(folder, 'all', `${format}/`)))
      const refused = lines.flatMap(({ refused }) => (refused === undefined ? [] : [refused]))
      for (const message of refused) {
        assert.match(message, ONE_SENTENCE)
        assert.doesNotMatch(message, FAULT)
      }
      // A file that holds many may give none; of all others each is told of.
      const names = new Set(lines.map(({ file }) => file))
      assert.ok(names.size >= FILES / 2, `${names.size} files`)
      context.diagnostic(`${format}: ${lines.length - refused.length} documents read, ${refused.length} refused`)
    })
  }

  it('that end a parser in the program itself are found out', async () => {
    const { lines, hasCrashed } = await told(written('json-lines'), CARELESS)
    assert.equal(hasCrashed, true)
    assert.ok(lines.length < FILES)
  })
})
