import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import type { FigureFacets } from '../../src/vocabulary/index.ts'
import type { Bench, Measurement } from '../measurement.ts'
import { makeRecord } from './record.ts'
import { type Known, type Room, ROOMS } from './rooms.ts'
import { serving } from './serving.ts'

const BUILT = join(import.meta.dirname, '../../dist/web')
const CHROMIUM = process.env['CHANCERY_CHROMIUM'] ?? '/usr/bin/chromium'
const SWITCHES = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking']
/** Milliseconds after which nobody waits for a room. */
const GIVEN_UP = 300_000
const AGAIN = 3

/** `CHANCERY_ROOMS_RECORD` names a record that is kept from one run to the next, `CHANCERY_ROOMS` some rooms. */
const kept = process.env['CHANCERY_ROOMS_RECORD']
const chosen = process.env['CHANCERY_ROOMS']?.split(',')

/**
 * Every room of a record of so many documents in a real browser: how long until its first content stands there, the
 * first time after the record was opened and again; how long each filter takes, up to the 95th percentile.
 */
export const roomsBench: Bench = async (folder, count) => {
  const record = kept ?? join(folder, 'rooms.db')
  if (!existsSync(record)) await makeRecord(record, count)
  const { url, close } = await serving(record)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: SWITCHES.map((name) => `--${name}`) })
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
  context.setDefaultTimeout(GIVEN_UP)
  try {
    return [
      { what: 'rooms: size of the record', value: statSync(record).size / 2 ** 20, unit: 'MB' },
      {
        what: 'rooms: JavaScript loaded first, compressed',
        value: firstBytes() / 1000,
        unit: 'kB',
        goal: { value: 200, is: 'at most' },
      },
      ...(await measured(context, url)),
    ]
  } finally {
    await browser.close()
    await close()
  }
}

/** What the page itself names, compressed as a server on the web would. */
function firstBytes(): number {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8')
  const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path!)
  if (first.length === 0) throw new Error(`The interface names no script; ${readdirSync(BUILT).length} files.`)
  return first.reduce((sum, path) => sum + gzipSync(readFileSync(join(BUILT, path))).length, 0)
}

async function measured(context: BrowserContext, url: string): Promise<Measurement[]> {
  const addresses = new Map<string, string>()
  let known: Known | null = null
  const measurements: Measurement[] = []
  for (const room of ROOMS) {
    const { name, filters } = room
    if (typeof room.address === 'function' || filters) known ??= await knownOf(url)
    const address = addressOf(room, addresses, known)
    const page = await context.newPage()
    const first = await opened(page, address, room)
    const row = await page
      .locator('main [data-row]')
      .first()
      .getAttribute('href', { timeout: 1000 })
      .catch(() => null)
    if (row !== null) addresses.set(name, row)
    if (chosen && !chosen.includes(name)) {
      await page.close()
      continue
    }
    const again: number[] = []
    for (let time = 0; time < AGAIN; time += 1) again.push(await opened(page, address, room))
    measurements.push(
      { what: `rooms: ${name}, the first time`, value: first, unit: 'ms', goal: { value: 1000, is: 'at most' } },
      { what: `rooms: ${name}, again`, value: median(again), unit: 'ms' },
    )
    if (filters) measurements.push(...(await filtered(page, room, filters(known!))))
    await page.close()
    for (const each of measurements.slice(-3)) console.error(`${each.what} ${Math.round(each.value)}`)
  }
  return measurements
}

/** The first row of a room leads to the address of what it lists. */
function addressOf({ name, address }: Room, addresses: ReadonlyMap<string, string>, known: Known | null): string {
  if (typeof address === 'string') return address
  if (typeof address === 'function') return address(known!)
  const found = addresses.get(address.firstOf)
  if (found === undefined) throw new Error(`No row of ${address.firstOf} leads to ${name}.`)
  return found
}

async function opened(page: Page, address: string, { ready }: Room): Promise<number> {
  await page.goto('about:blank')
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor()
  return performance.now() - start
}

/** Each filter as a reader chooses it, from the press to the last of what comes of it. */
async function filtered(page: Page, { name }: Room, addresses: readonly string[]): Promise<Measurement[]> {
  const taken: number[] = []
  for (const address of addresses) {
    const time = await page.evaluate<number>(`(${choose})(${JSON.stringify(address)})`)
    if (time > 200) console.error(`  ${address} ${Math.round(time)}`)
    taken.push(time)
  }
  const sorted = taken.toSorted((one, other) => one - other)
  const value = sorted[Math.ceil(sorted.length * 0.95) - 1]!
  const what = `rooms: ${name}, ${taken.length} filters, 95th percentile`
  return [{ what, value, unit: 'ms', goal: { value: 200, is: 'at most' } }]
}

/** Runs in the page: follows a link within it and waits until nothing is fetched and all is drawn. */
const choose = `async (address) => {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  const link = document.createElement('a')
  link.href = address
  document.querySelector('main').append(link)
  const start = performance.now()
  link.click()
  link.remove()
  await frame()
  for (;;) {
    const isBusy = document.querySelector('main [aria-busy="true"], main .loading') !== null
    if (!isBusy) break
    await frame()
  }
  return performance.now() - start
}`

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

async function knownOf(url: string): Promise<Known> {
  const response = await fetch(new URL('/api/facets', url))
  const facets = (await response.json()) as FigureFacets
  const valuesOf = (facet: FigureFacets[keyof FigureFacets]) =>
    facet.map(({ value }) => value).filter((value) => value !== '' && value !== 'other')
  return {
    indicators: valuesOf(facets.indicators),
    dyads: valuesOf(facets.dyads),
    years: valuesOf(facets.periods),
    publishers: valuesOf(facets.publishers),
  }
}
