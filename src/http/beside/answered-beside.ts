import { setTimeout } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import type { Beside } from './beside.ts'
import { besideRoom } from './rooms.ts'

/** The longest that a request which would rather be told how far it is waits for its answer, in seconds. */
const LONGEST_WAIT = 60

/**
 * Has what takes long answered beside the server. A request that prefers it (`Prefer: respond-async, wait=1`, RFC 7240) is
 * told by 202 how far the answer is where that is not there within so many seconds, and asks again.
 */
export const answeredBeside =
  (beside: Beside): MiddlewareHandler =>
  async (context, next) => {
    const { req } = context
    const room = req.method === 'GET' || req.method === 'HEAD' ? besideRoom(req.path) : null
    if (room === null) return next()
    const { search } = new URL(req.url)
    const answer = beside.answer(room, `${req.path}${search}`)
    const wait = waitPreferred(req.header('prefer'))
    const found = wait === null ? await answer : await within(answer, wait)
    if (found !== null) return new Response(found.body, { status: found.status, headers: found.headers.map(pair) })
    return context.json(beside.underway(room), 202, { 'preference-applied': 'respond-async' })
  }

const pair = ([name, value]: readonly [string, string]): [string, string] => [name, value]

/** Seconds; `null` where the answer itself is wanted. */
function waitPreferred(header: string | undefined): number | null {
  const preferences = (header ?? '').split(',').map((each) => each.trim().toLowerCase())
  if (!preferences.includes('respond-async')) return null
  const wait = preferences.find((each) => each.startsWith('wait='))?.slice('wait='.length)
  return Math.min(LONGEST_WAIT, Number.parseInt(wait ?? '', 10) || 0)
}

async function within<T>(answer: Promise<T>, seconds: number): Promise<T | null> {
  const stop = new AbortController()
  const late = setTimeout(seconds * 1000, null, { signal: stop.signal }).catch(() => null)
  try {
    return await Promise.race([answer, late])
  } finally {
    stop.abort()
    // Who asks again is told why it failed.
    answer.catch(() => null)
  }
}
