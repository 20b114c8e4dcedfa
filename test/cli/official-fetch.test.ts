import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { officialFetchCommand, type Sending } from '../../src/cli/official-fetch.ts'
import { openStore } from '../../src/store/index.ts'
import { type LocalServices, localServices } from '../official/local-services.ts'
import { comtradeAnswer, worldBankAnswer } from '../official/published.ts'
import { run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const at = (name: string): string => join(folder, name)

/** What the services answer; written from their published formats, no value is real. */
function answerTo(address: string): string {
  const asked = new URL(`https://${address}`)
  if (asked.host === 'api.worldbank.org') return worldBankAnswer({}, { date: '2022', value: 113_420_008_178.9 })
  const { flowCode, reporterCode, partnerCode, period } = Object.fromEntries(asked.searchParams)
  if (period === '2031') return '{"count": 0, "data": [], "error": ""}'
  if (period === '2032') return '{"count": 0, "data": null, "error": "the period is not available"}'
  return comtradeAnswer({ flowCode, period, reporterCode: Number(reporterCode), partnerCode: Number(partnerCode) })
}

let services: LocalServices
before(async () => {
  services = await localServices((address) => answerTo(address))
})
after(() => services.close())

/** Runs the command in this process, which a request to this machine can be sent from. */
async function fetching(args: readonly string[], sending: Sending = {}): Promise<{ status: number; said: string }> {
  const { write } = process.stderr
  const codeBefore = process.exitCode
  let said = ''
  process.exitCode = 0
  process.stderr.write = ((text: string) => Boolean((said += text))) as typeof write
  try {
    await officialFetchCommand({ network: services.network, patience: 0, ...sending }).parseAsync(args, {
      from: 'user',
    })
    return { status: Number(process.exitCode), said }
  } finally {
    process.stderr.write = write
    process.exitCode = codeBefore ?? 0
  }
}

describe('official fetch', () => {
  it('takes a flow as both its ends count it, and again changes nothing', async () => {
    const args = ['trade.exports/KE-UG/2022-2023', 'economy.gdp/KE/2022-2023', '--record', at('a.db')]
    const first = await fetching(args)
    assert.equal(first.status, 0)
    assert.match(first.said, /Asking UN Comtrade \(1 of 5\): https:\/\/comtradeapi\.un\.org\/public\/v1\/preview/)
    assert.match(first.said, /Asking the World Bank \(5 of 5\): https:\/\/api\.worldbank\.org\/v2\/country\/KE\//)
    assert.match(first.said, /6 published values added, 0 there already\.\n$/)
    assert.match((await fetching(args)).said, /0 published values added, 6 there already\.\n$/)
    const store = await openStore(at('a.db'), { readOnly: true })
    const rows = await store.official({ indicator: 'trade.exports' })
    await store.close()
    assert.deepEqual(
      rows.map(({ reporter, partner, period, producer }) => `${reporter} ${partner} ${period} ${producer}`),
      [
        'KE UG 2022 UN Comtrade (KE)',
        'KE UG 2023 UN Comtrade (KE)',
        'KE UG 2022 UN Comtrade (UG)',
        'KE UG 2023 UN Comtrade (UG)',
      ],
    )
  })

  it('writes a table, dated by the day that is said', async () => {
    await fetching(['economy.gdp/KE/2022-2023', '--to', at('kenya.csv'), '--retrieved', '2024-08-21'])
    const lines = readFileSync(at('kenya.csv'), 'utf8').trim().split('\n')
    assert.equal(lines.length, 3)
    assert.match(
      lines[1]!,
      /^economy\.gdp,,level,KE,,2023,108038584997\.529,USD,exact,,final,World Bank,.*,2024-08-21$/,
    )
  })

  it('asks nothing where one of the series is not understood', async () => {
    const before = services.asked.length
    const { status, said } = await fetching([
      'economy.gdp/KE/2023',
      'trade.turnover/KE-UG/2023',
      '--record',
      at('b.db'),
    ])
    assert.equal(status, 1)
    assert.match(said, /trade\.turnover\/KE-UG\/2023: no service has trade\.turnover of two states/)
    assert.match(said, /Nothing was taken in\.\n$/)
    assert.equal(services.asked.length, before)
  })

  it('takes in nothing where a service refuses, and says so where it has nothing', async () => {
    const refused = await fetching(['trade.exports/KE-UG/2022', 'trade.exports/KE-UG/2032', '--record', at('c.db')])
    assert.equal(refused.status, 1)
    assert.match(refused.said, /line 1: UN Comtrade answered: the period is not available\./)
    assert.match(refused.said, /Nothing was taken in\.\n$/)
    const empty = await fetching(['trade.exports/KE-UG/2031', '--record', at('c.db')])
    assert.equal(empty.status, 0)
    assert.match(empty.said, /There is no published value to take in\.\n$/)
  })

  it('says in a sentence that there is no network, and what to do', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'EAI_AGAIN' }))
    const { status, said } = await fetching(['economy.gdp/KE/2023', '--record', at('d.db')], { network: { resolve } })
    assert.equal(status, 1)
    assert.match(
      said,
      /chancery: https:\/\/api\.worldbank\.org\/v2\S+: no server of this name was found; check the name and the network\./,
    )
    assert.match(said, /chancery official import/)
  })

  it('has no option that points elsewhere', async () => {
    const { stdout } = await run(['official', 'fetch', '--help'])
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name)
    assert.deepEqual(options.toSorted(), ['dry-run', 'help', 'record', 'to'])
    const elsewhere = await run(['official', 'fetch', 'https://example.org/a', '--record', at('e.db')])
    assert.equal(elsewhere.status, 1)
    assert.match(elsewhere.stderr, /is no series; write it as/)
  })
})
