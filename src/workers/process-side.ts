import type { Side } from './answering.ts'

/** A process's side: what it posts goes to the program that started it, and it ends with that program. */
export function answerInProcess<J>(answering: (side: Side) => (jobs: readonly J[]) => Promise<void>): void {
  const send = (message: unknown) => void process.send?.(message)
  process.on('disconnect', () => process.exit())
  const take = answering({ at: (place) => send({ place }), post: send })
  process.on('message', (jobs) => void take(jobs as readonly J[]))
}
