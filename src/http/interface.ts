import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { Context, MiddlewareHandler } from 'hono'

/** The interface as `npm run build:web` leaves it. */
export const BUILT_INTERFACE = join(import.meta.dirname, '..', '..', 'dist', 'web')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** Files whose names change with their content are kept for a year; the others are asked for anew each time. */
const KEPT = 'public, max-age=31536000, immutable'
const ASKED = 'no-cache'

/** Serves the built interface: its files by name, and for every other address the page that finds the room itself. */
export function servedInterface(folder: string): MiddlewareHandler {
  const names = namesIn(folder)
  return async (context) => {
    const asked = context.req.path.slice(1)
    // Only names found in the folder are opened, so that no address leads out of it.
    if (names.has(asked)) return fileOf(context, folder, asked)
    if (asked.startsWith('assets/')) return context.text('There is no such file.', 404)
    return names.has('index.html') ? fileOf(context, folder, 'index.html') : notBuilt(context)
  }
}

/** Empty where the folder is not there. */
function namesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Set(files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/')))
}

async function fileOf(context: Context, folder: string, name: string): Promise<Response> {
  context.header('content-type', TYPES[extname(name)] ?? 'application/octet-stream')
  context.header('cache-control', name.startsWith('assets/') ? KEPT : ASKED)
  return context.body(new Uint8Array(await readFile(join(folder, name))))
}

function notBuilt(context: Context): Response {
  return context.text('The interface is not built yet. Run: npm run build:web\nThe API is at /api/openapi.json.\n', 503)
}
