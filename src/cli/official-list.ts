import { Command, InvalidArgumentError, Option } from 'commander'
import { withRecord } from './claims.ts'
import { counted, note, write } from './terminal.ts'
import { loadOntology, loadStatistics, withRows } from '../ontology/index.ts'
import { onOneLine } from '../exports/index.ts'
import { dyadFrom, officialKnowledge, type OfficialSeries, officialSeries, officialSeriesText } from '../views/index.ts'

interface ListOptions {
  readonly record?: string
  readonly indicator?: string
  readonly dyad?: string
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery official list --dyad CN-RU --indicator trade.turnover`

/** The published series that come with Chancery, and those of a record. */
export const officialListCommand = () =>
  new Command('list')
    .description('list the published series: how many values, from when to when, whose, and where they disagree')
    .option('-r, --record <file>', 'a record whose published values count too')
    .option('-i, --indicator <code>', 'those of one indicator, as trade.turnover')
    .addOption(new Option('-d, --dyad <states>', 'those of two states, as CN-RU').argParser(parseDyad))
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addHelpText('after', EXAMPLE)
    .action(listSeries)

function parseDyad(text: string): string {
  const dyad = dyadFrom(text)
  if (dyad === null) throw new InvalidArgumentError('Give two ISO codes of states, as CN-RU.')
  return dyad
}

async function listSeries({ record, indicator, dyad, format }: ListOptions): Promise<void> {
  const ontology = loadOntology()
  const { rounding } = ontology.units
  const rows = record === undefined ? [] : await withRecord(record, (store) => store.official({ indicator, dyad }))
  const statistics = withRows(loadStatistics(rounding), rows, rounding)
  const all = officialSeries(statistics.points, officialKnowledge(ontology, statistics), { indicator, dyad })
  const names = namesOf(ontology.indicators)
  for (const series of all) {
    await write(format === 'jsonl' ? `${JSON.stringify(series)}\n` : `${lines(officialSeriesText(series, names))}\n`)
  }
  note(`${counted(all.length, 'series', 'series')}, ${counted(pointsIn(all), 'published value')}.`)
}

const pointsIn = (all: readonly OfficialSeries[]): number => all.reduce((sum, { points }) => sum + points, 0)

const lines = (each: readonly string[]): string =>
  each.map((line, at) => `${at === 0 ? '' : '  '}${onOneLine(line)}\n`).join('')

const namesOf = (indicators: ReturnType<typeof loadOntology>['indicators']) => {
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  return {
    state: (code: string): string => regions.of(code) ?? code,
    indicator: (code: string): string => indicators.get(code)?.label['en'] ?? code,
  }
}
