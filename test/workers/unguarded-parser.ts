import { answering } from '../../src/workers/answering.ts'
import { answerInProcess } from '../../src/workers/process-side.ts'
import type { ParsingJob } from '../../src/workers/protocol.ts'
import { elsewhere, isRefused, toListener } from './tries-sockets.ts'

/** A parsing process that tries the way that a document's name names, to the port that its text is. */
const ways = { ...toListener, ...elsewhere }

answerInProcess((side) =>
  answering<ParsingJob>(side, () => async ({ name, content }) => {
    const port = Number(Buffer.from(content as Uint8Array).toString())
    return { id: name, text: String(await isRefused(ways[name]!, port)) }
  }),
)
