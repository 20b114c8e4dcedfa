import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/**
 * Refuses a request that names another host than this machine. A page elsewhere can let its own name point here and so
 * have a browser ask; it cannot change the name that the browser gives.
 */
export const onlyLoopback: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  if (LOOPBACK.test(host)) return next()
  return context.json({ error: 'Chancery answers only this machine: open it as localhost or 127.0.0.1.' }, 403)
}

/** What can be done beside reading, by the address: judgements are given and taken back, and nothing else changes. */
const CHANGES: readonly (readonly [address: RegExp, method: string, all: string])[] = [
  [/^\/api\/judgements$/, 'POST', 'GET, HEAD, POST'],
  [/^\/api\/judgements\/[^/]+$/, 'DELETE', 'DELETE'],
]

/** Refuses whatever would change something other than judgements. */
export const onlyJudging: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req
  if (method === 'GET' || method === 'HEAD') return next()
  const [, allowed, all = 'GET, HEAD'] = CHANGES.find(([address]) => address.test(path)) ?? []
  if (method === allowed) return ownPage(context, next)
  context.header('allow', all)
  return context.json({ error: `${method} is not possible here: of the record only judgements can change.` }, 405)
}

const MOST_BYTES = 64 * 1024

/**
 * Takes a change from this server's own pages alone: what a browser says of where a request comes from must be here,
 * and it must be JSON, which no page elsewhere can send without asking first.
 */
const ownPage: MiddlewareHandler = async (context, next) => {
  const { req } = context
  const host = req.header('host') ?? new URL(req.url).host
  const site = req.header('sec-fetch-site')
  if (req.header('origin') !== `http://${host}` || (site !== undefined && site !== 'same-origin')) {
    return context.json({ error: 'Chancery takes judgements from its own pages alone.' }, 403)
  }
  if (!/^application\/json *(?:; *charset=utf-8 *)?$/i.test(req.header('content-type') ?? '')) {
    return context.json({ error: 'A judgement is sent as JSON, with the content type application/json.' }, 415)
  }
  return limited(context, next)
}

const limited = bodyLimit({
  maxSize: MOST_BYTES,
  onError: (context) => context.json({ error: `A judgement has at most ${MOST_BYTES} bytes.` }, 413),
})

/** Lets a page run and load only what comes from here, be framed nowhere, and tell no other site where it was. */
export const strictHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xContentTypeOptions: 'nosniff',
  referrerPolicy: 'no-referrer',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // Loopback has no certificate.
  strictTransportSecurity: false,
})
