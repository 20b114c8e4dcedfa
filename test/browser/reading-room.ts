import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { Beside, startServer } from '../../src/http/index.ts'
import { Intake, Watches } from '../../src/intake/index.ts'
import { addAgain } from '../../src/judging/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/index.ts'
import type { Reading, SourceInput } from '../../src/vocabulary/index.ts'
import { buildWhereMissing, ROOT } from './interface.ts'

/** A record that is being served, and a browser to open it with. */
export interface ReadingRoom {
  /** Without a slash at its end. */
  readonly url: string
  /** A fresh window; with options it shares nothing with the others. What goes wrong in it is added to `problems`. */
  page(options?: BrowserContextOptions): Promise<Page>
  /** Errors of the console and of scripts, and requests to other hosts, of every window so far. */
  readonly problems: string[]
  close(): Promise<void>
}

/**
 * Reads the inputs into a record, with readings beside them, and opens it to a browser; builds the interface where it is
 * missing. To a record in a file documents can be added, also those of this machine's own servers. `switches` are the
 * browser's own, beside those that it always has.
 */
export async function openReadingRoom(
  inputs: readonly SourceInput[] = examples(),
  readings: readonly Reading[] = [],
  record = ':memory:',
  switches: readonly string[] = [],
): Promise<ReadingRoom> {
  const executablePath = chromiumPath()
  buildWhereMissing()
  const pipeline = createPipeline()
  const store = await openStore(record, { addAgain: addAgain(loadOntology) })
  await store.putAll([...inputs.map((input) => pipeline.read(input)), ...readings])
  const interfaceFolder = copyOfInterface()
  const intake = record === ':memory:' ? undefined : new Intake({ record, workers: 1, allowPrivate: true })
  const beside = record === ':memory:' ? undefined : new Beside({ record })
  const watches = intake && new Watches(intake)
  const server = await startServer({ store, intake, watches, beside, port: 0, interfaceFolder })
  watches?.start()
  const url = server.url.replace(/\/$/, '')
  const browser = await launch(executablePath, switches)
  const shared = await openContext(browser, url)
  const problems: string[] = []
  return {
    url,
    problems,
    page: async (options) => openWindow(options ? await openContext(browser, url, options) : shared, url, problems),
    async close() {
      await browser.close()
      watches?.close()
      await beside?.close()
      await server.close()
      await intake?.close()
      await store.close()
      rmSync(interfaceFolder, { recursive: true, force: true })
    },
  }
}

type SidecarLine = { readonly file: string } & SourceInput['metadata']

/** The project's own examples with what their sidecar says of them. */
export function examples(): SourceInput[] {
  const folder = join(ROOT, 'examples')
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').trim().split('\n')
  const known = new Map(lines.map((line) => JSON.parse(line) as SidecarLine).map((entry) => [entry.file, entry]))
  return readdirSync(folder)
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => input(name, readFileSync(join(folder, name)), known.get(name)))
}

/** One document as the pipeline takes it. */
export function input(name: string, bytes: string | Uint8Array, metadata: SourceInput['metadata'] = {}): SourceInput {
  const given = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  return { file: name, path: name, name, bytes: given, metadata }
}

/** Where Chromium is; a test without it fails and says how to get it. */
export function chromiumPath(): string {
  const path = process.env['CHANCERY_CHROMIUM'] ?? '/usr/bin/chromium'
  if (existsSync(path)) return path
  throw new Error(
    `There is no Chromium at ${path}: install it (on Debian: apt-get install chromium) or set CHANCERY_CHROMIUM to the path of one.`,
  )
}

/** A copy that stays whole while the interface is built anew beside a running test. */
function copyOfInterface(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-interface-'))
  cpSync(join(ROOT, 'dist/web'), folder, { recursive: true })
  return folder
}

function launch(executablePath: string, given: readonly string[]): Promise<Browser> {
  const switches = 'no-sandbox disable-gpu disable-quic no-first-run disable-background-networking'
  const more = 'disable-component-update disable-sync'
  return chromium.launch({
    executablePath,
    args: [...`${switches} ${more}`.split(' '), ...given].map((name) => `--${name}`),
  })
}

async function openContext(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url, ...options })
  context.setDefaultTimeout(20_000)
  return context
}

async function openWindow(context: BrowserContext, url: string, problems: string[]): Promise<Page> {
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) problems.push(`other host: ${request.url()}`)
  })
  return page
}
