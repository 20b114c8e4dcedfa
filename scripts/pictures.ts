import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'

/**
 * Pictures of every room on the record of the examples, wide and narrow, light and dark, into the folder given or a
 * temporary one; and `docs/reading.png`, which the README shows.
 */
const ROOT = join(import.meta.dirname, '..')
const executablePath = process.env['CHANCERY_CHROMIUM'] ?? '/usr/bin/chromium'
const SWITCHES = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking']

const WIDTHS = [1440, 390]
const SCHEMES = ['light', 'dark'] as const
const ROOMS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  documents: (page) => page.goto('/'),
  reading: openStatement,
  figures: (page) => page.goto('/figures'),
  entities: (page) => page.goto('/entities'),
  entity: (page) => page.goto('/entities/power-of-siberia'),
  positions: (page) => page.goto('/positions'),
  findings: (page) => page.goto('/findings'),
  series: (page) => page.goto('/series/trade.turnover/CN-RU'),
  search: (page) => page.goto('/search?q=trade'),
  library: (page) => page.goto('/library'),
}

async function openStatement(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('tbody .column-title a').first().click()
  await page.locator('.article a.statement').first().click()
  await page.evaluate('if (innerWidth > 1000) scrollTo(0, 0)')
}

/** Starts Chancery on its examples; gives the address that it prints. */
async function start() {
  const server = spawn(process.execPath, ['src/cli/main.ts', 'start'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /open at (http:\S+)/.exec(line)?.[1]
    if (url !== undefined) return { server, url }
  }
  throw new Error('Chancery ended before it opened the record.')
}

async function takePictures(browser: Browser, baseURL: string, folder: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      for (const [name, open] of Object.entries(ROOMS)) {
        await open(page)
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
        const isForReadme = name === 'reading' && width === 1440 && colorScheme === 'light'
        if (isForReadme) await page.screenshot({ path: join(ROOT, 'docs/reading.png') })
      }
      await context.close()
    }
  }
}

const folder =
  process.argv[2] === undefined ? mkdtempSync(join(tmpdir(), 'chancery-pictures-')) : resolve(process.argv[2])
mkdirSync(folder, { recursive: true })
mkdirSync(join(ROOT, 'docs'), { recursive: true })
const { server, url } = await start()
const browser = await chromium.launch({ executablePath, args: SWITCHES.map((name) => `--${name}`) })
try {
  await takePictures(browser, url, folder)
  console.log(`The pictures are in ${folder}.`)
} finally {
  await browser.close()
  server.kill('SIGTERM')
  if (server.exitCode === null) await once(server, 'exit')
}
