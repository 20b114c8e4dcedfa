import { answering } from '../../src/workers/answering.ts'
import { answerInProcess } from '../../src/workers/process-side.ts'
import type { ParsingJob } from '../../src/workers/protocol.ts'

/** A parsing process to which bytes are their text: quick to start, where only what comes behind it is looked at. */
answerInProcess((side) =>
  answering<ParsingJob>(side, () => ({ path, content }) => ({
    id: path,
    text: Buffer.from(content as Uint8Array).toString(),
  })),
)
