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

interface Change {
  readonly address: RegExp
  readonly method: 'POST' | 'DELETE'
  /** All that can be done at the address. */
  readonly all: string
  /** The most bytes of JSON that it may hold; `null` where it holds a file, whose size its job bounds. */
  readonly most: number | null
}

const KIB = 1024
const USUAL = 64 * KIB

/** What can be done beside reading: judgements are given and taken back, statements added, documents are given, addresses watched. */
const CHANGES: readonly Change[] = [
  { address: /^\/api\/judgements$/, method: 'POST', all: 'GET, HEAD, POST', most: USUAL },
  { address: /^\/api\/statements$/, method: 'POST', all: 'POST', most: USUAL },
  { address: /^\/api\/judgements\/[^/]+$/, method: 'DELETE', all: 'DELETE', most: USUAL },
  { address: /^\/api\/intake\/jobs$/, method: 'POST', all: 'GET, HEAD, POST', most: 1024 * KIB },
  { address: /^\/api\/intake\/jobs\/[^/]+$/, method: 'DELETE', all: 'GET, HEAD, DELETE', most: USUAL },
  { address: /^\/api\/intake\/jobs\/[^/]+\/files$/, method: 'POST', all: 'POST', most: null },
  { address: /^\/api\/intake\/jobs\/[^/]+\/begin$/, method: 'POST', all: 'POST', most: 1024 * KIB },
  { address: /^\/api\/watched$/, method: 'POST', all: 'GET, HEAD, POST, DELETE', most: USUAL },
  { address: /^\/api\/watched$/, method: 'DELETE', all: 'GET, HEAD, POST, DELETE', most: USUAL },
  { address: /^\/api\/underway\/[^/]+$/, method: 'DELETE', all: 'DELETE', most: USUAL },
  { address: /^\/api\/watched\/ask$/, method: 'POST', all: 'POST', most: USUAL },
]

/** Refuses whatever would change something else, or comes from elsewhere than this server's own pages. */
export const onlyOwnChanges: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req
  if (method === 'GET' || method === 'HEAD') return next()
  const there = CHANGES.filter(({ address }) => address.test(path))
  const change = there.find((each) => each.method === method)
  if (change) return ownPage(change.most)(context, next)
  context.header('allow', there[0]?.all ?? 'GET, HEAD')
  return context.json({ error: `${method} is not possible here: what was read is never changed.` }, 405)
}

/**
 * Takes a change from this server's own pages alone: what a browser says of where a request comes from must be here, and
 * it must be JSON or a file, which no page elsewhere can send without asking first.
 */
const ownPage =
  (most: number | null): MiddlewareHandler =>
  async (context, next) => {
    const { req } = context
    const host = req.header('host') ?? new URL(req.url).host
    const site = req.header('sec-fetch-site')
    if (req.header('origin') !== `http://${host}` || (site !== undefined && site !== 'same-origin')) {
      return context.json({ error: 'Chancery takes changes from its own pages alone.' }, 403)
    }
    const type = req.header('content-type') ?? ''
    if (most === null) {
      if (type === 'application/octet-stream') return next()
      return context.json({ error: 'A file is sent as it is, with the content type application/octet-stream.' }, 415)
    }
    if (!/^application\/json *(?:; *charset=utf-8 *)?$/i.test(type)) {
      return context.json({ error: 'This is sent as JSON, with the content type application/json.' }, 415)
    }
    return limited(most)(context, next)
  }

const limited = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (context) => context.json({ error: `This has at most ${maxSize} bytes.` }, 413),
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
