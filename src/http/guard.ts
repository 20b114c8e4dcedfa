import type { MiddlewareHandler } from 'hono'
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

/** Refuses whatever would change something: there is nothing here yet that can be changed. */
export const onlyReading: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
  context.header('allow', 'GET, HEAD')
  return context.json({ error: `${context.req.method} is not possible here: the record can only be read.` }, 405)
}

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
