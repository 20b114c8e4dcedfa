import { setTimeout as pause } from 'node:timers/promises'
import { Command } from 'commander'
import { Intake } from './official-intake.ts'
import { dayOption, recordOption, today } from './options.ts'
import { note } from './terminal.ts'
import type { FetchProblem, Importing, Network, ServicePlan } from '../importing.ts'

interface FetchCommandOptions {
  readonly record: string
  readonly to?: string
  readonly dryRun?: boolean
  readonly retrieved?: string
}

/** How requests are sent; only tests give anything else than the network. */
export interface Sending {
  readonly network?: Network
  /** Milliseconds between two requests: public services are not to be hurried. */
  readonly patience?: number
}

const EXAMPLE = `
Examples:
  $ chancery official fetch trade.exports/CN-RU/2018-2023 --record relations.db
  $ chancery official fetch economy.gdp/KE/2015-2024 --to data/official/kenya.csv

A series is INDICATOR/STATES/YEARS: two states, from whom and to whom, are asked of UN Comtrade, one of the World Bank.`

const UNHURRIED = 1200

/** Published values from public services, over the network, into a record or a table. */
export const officialFetchCommand = (sending: Sending = {}) =>
  new Command('fetch')
    .description('ask UN Comtrade and the World Bank for published values, over the network; all of them or none')
    .argument('<series...>', 'as trade.exports/CN-RU/2018-2023')
    .addOption(recordOption())
    .option('--to <file>', 'a table to write them to, behind what it holds, instead of a record')
    .option('--dry-run', 'ask, say what would be taken in, and write nothing')
    .addOption(dayOption('--retrieved <day>', 'the day of the look-up (default: today)').hideHelp())
    .addHelpText('after', EXAMPLE)
    .action((series: readonly string[], options: FetchCommandOptions) => fetchSeries(series, options, sending))

async function fetchSeries(series: readonly string[], options: FetchCommandOptions, sending: Sending): Promise<void> {
  const { createImporting } = await import('../importing.ts')
  const importing = createImporting()
  const intake = new Intake()
  const plans = await plansOf(series, importing, intake)
  if (!intake.isRefused) await askAll(plans, { importing, intake, sending, retrieved: options.retrieved ?? today() })
  await intake.finish(options)
}

/** Everything is understood before anything is asked. */
async function plansOf(series: readonly string[], importing: Importing, intake: Intake): Promise<ServicePlan[]> {
  const { seriesWanted } = await import('../importing.ts')
  return series.flatMap((written) => {
    const wanted = seriesWanted(written)
    const plan = typeof wanted === 'string' ? wanted : importing.plan(wanted)
    if (typeof plan !== 'string') return [plan]
    intake.refuse(`${plan === wanted ? plan : `${written}: ${plan}`}.`)
    return []
  })
}

interface Asking {
  readonly importing: Importing
  readonly intake: Intake
  readonly sending: Sending
  readonly retrieved: string
}

async function askAll(plans: readonly ServicePlan[], { importing, intake, sending, retrieved }: Asking): Promise<void> {
  const { FetchProblem } = await import('../importing.ts')
  const { network, patience = UNHURRIED } = sending
  const asked = plans.flatMap((plan) => plan.addresses.map((address) => ({ plan, address })))
  for (const [at, { plan, address }] of asked.entries()) {
    if (at > 0) await pause(patience)
    note(`Asking ${plan.service.name} (${at + 1} of ${asked.length}): ${address}`)
    try {
      intake.take(address, await importing.fetch(plan, address, { network, retrieved }))
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error
      return intake.refuse(unreached(error))
    }
  }
}

const unreached = ({ message }: FetchProblem): string =>
  `${message} Whatever is saved from its site can be taken in with “chancery official import”.`
