import { createRoute, OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import { besideRoom } from '../beside/index.ts'
import { complaint } from '../parameters.ts'
import { BAD_REQUEST, NOT_FOUND, REFUSED, STALE, UNDERWAY } from '../schemas/index.ts'

/** A group of routes whose parameters are checked before they are answered. */
export const routes = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : context.json({ error: complaint(result.error, result.target === 'json' ? 'field' : 'parameter') }, 400),
  })

interface Got<P extends string, R extends NonNullable<RouteConfig['request']>, S extends z.ZodType> {
  readonly path: P
  readonly summary: string
  readonly request: R
  /** What a good answer holds, and its schema. */
  readonly answer: readonly [description: string, schema: S]
}

/** The description of a route that is read, with the answers that every such route may give. */
export const get = <P extends string, const R extends NonNullable<RouteConfig['request']>, S extends z.ZodType>({
  path,
  summary,
  request,
  answer: [description, schema],
}: Got<P, R, S>) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request,
    responses: {
      200: { description, content: { 'application/json': { schema } } },
      ...(besideRoom(`/api${path}`) === null ? {} : { 202: UNDERWAY }),
      400: BAD_REQUEST,
      404: NOT_FOUND,
    },
  })

interface Changed<P extends string, R extends NonNullable<RouteConfig['request']>, S extends z.ZodType>
  extends Got<P, R, S> {
  readonly method: 'post' | 'delete'
}

/** The description of a route that changes what persons decided, with the answers that every such route may give. */
export const change = <P extends string, const R extends NonNullable<RouteConfig['request']>, S extends z.ZodType>({
  method,
  path,
  summary,
  request,
  answer: [description, schema],
}: Changed<P, R, S>) =>
  createRoute({
    method,
    path,
    summary,
    request,
    responses: {
      200: { description, content: { 'application/json': { schema } } },
      400: BAD_REQUEST,
      403: REFUSED,
      404: NOT_FOUND,
      409: STALE,
    },
  })
