import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Ends what moves, but for what moves for ever. */
const FINISH =
  'for (const one of document.getAnimations()) if (one.effect.getComputedTiming().endTime < Infinity) one.finish()'

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What axe-core finds wrong with the page, each with the first element it is wrong with. */
export async function violationsOf(page: Page): Promise<string[]> {
  // What fades in is looked at when it is there.
  await page.evaluate(FINISH)
  await page.evaluate(AXE)
  const violations = await page.evaluate<Violation[]>('axe.run(document).then((result) => result.violations)')
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
}
