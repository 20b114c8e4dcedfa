import { readFileSync } from 'node:fs'
import { Refusal } from '../../src/vocabulary/index.ts'
import { answering } from '../../src/workers/answering.ts'
import { answerInProcess } from '../../src/workers/process-side.ts'
import type { ParsingData, ParsingJob, Portion } from '../../src/workers/protocol.ts'

/** A parsing process that does to itself what the bytes of a document say, or the name of a file that holds many. */
const { task } = JSON.parse(process.argv[2] ?? '{}') as ParsingData

function obeyed({ file, name, content }: ParsingJob): unknown {
  const text = (typeof content === 'string' ? readFileSync(content) : Buffer.from(content)).toString()
  switch (text) {
    case 'end':
      return process.exit(3)
    case 'abort':
      return process.abort()
    case 'throw':
      throw new TypeError('a fault\n    of the parser')
    case 'refuse':
      throw new Refusal('binary', file, 'this is no text', 'leave it out')
    case 'spin':
      for (;;);
    case 'wait':
      return new Promise(() => {})
    case 'grow objects':
      return grown(() => Array.from({ length: 1000 }, (_, index) => ({ index })))
    case 'grow bytes':
      return grown(() => Buffer.alloc(1_000_000, 1))
    case 'break the message':
      return () => text
    case 'end later':
      setImmediate(() => process.exit(3))
      return documentOf(name, text)
  }
  return documentOf(name, text)
}

const documentOf = (id: string, text: string) => ({ id, text })

function grown(piece: () => object): never {
  const kept: object[] = []
  for (;;) kept.push(piece())
}

/** Files that hold many can hold up or end their reader too. */
function obeyName({ path }: ParsingJob): Portion {
  if (path === 'end.jsonl') process.exit(3)
  if (path === 'spin.jsonl') for (;;);
  return { isSingle: true, members: [], more: false }
}

answerInProcess((side) => answering<ParsingJob>(side, () => (task === 'unpack' ? obeyName : obeyed)))
