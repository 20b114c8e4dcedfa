import { Command, Option } from 'commander'
import { asReadOption, dyadOption, recordOption } from './options.ts'
import { counted, note, write } from './terminal.ts'
import { checkingOf } from './checking-of.ts'
import { withRecord } from './claims.ts'
import type { Checking } from '../checking.ts'
import { onOneLine } from '../exports/index.ts'
import { storeAsJudged } from '../judging/index.ts'
import { loadOntology, type Ontology } from '../ontology/index.ts'
import { type EntrySummary, entrySummary } from '../views/index.ts'
import type { Entry, RecordedClaim } from '../vocabulary/index.ts'

interface EntriesOptions {
  readonly record: string
  readonly indicator?: string
  readonly dyad?: string
  readonly disputed?: true
  readonly asRead?: boolean
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery entries --record relations.db --dyad CN-RU --disputed`

/** What the record says of one thing, lined up. */
export const entriesCommand = () =>
  new Command('entries')
    .description('line up what the record says of one thing: what meets, and what stands outside')
    .addOption(recordOption())
    .option('--indicator <code>', 'only those of an indicator, such as trade.turnover')
    .addOption(dyadOption())
    .option('--disputed', 'only those whose texts cannot all be right')
    .addOption(asReadOption())
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addHelpText('after', EXAMPLE)
    .action(listEntries)

async function listEntries({ record, indicator, dyad, disputed, asRead, format }: EntriesOptions): Promise<void> {
  const ontology = loadOntology()
  const checking = await checkingOf(record, ontology)
  const isAsked = ({ scope }: RecordedClaim) =>
    (indicator === undefined || scope.indicator === indicator) &&
    (dyad === undefined || scope.actors.toSorted().join('-') === dyad)
  const { claims, entries: all } = await linedUp(record, checking, asRead ? null : ontology, isAsked)
  const entries = all
    .filter((entry) => disputed === undefined || entry.disputed)
    .sort(
      (one, other) =>
        Number(other.disputed) - Number(one.disputed) ||
        other.articles - one.articles ||
        other.claims.length - one.claims.length ||
        (one.key < other.key ? -1 : 1),
    )
  for (const entry of entries) {
    const summary = entrySummary(entry, checking.names)
    await write(format === 'jsonl' ? `${JSON.stringify(summary)}\n` : entryText(summary, entry))
  }
  note(`${counted(entries.length, 'entry', 'entries')} of ${counted(claims, 'figure')}.`)
}

interface LinedUp {
  /** How many figures can be compared. */
  readonly claims: number
  readonly entries: readonly Entry<RecordedClaim>[]
}

/** The entries of what is asked of a record: as judged by the ontology, or as it was read without one. */
function linedUp(
  record: string,
  checking: Checking,
  ontology: Ontology | null,
  isAsked: (claim: RecordedClaim) => boolean,
): Promise<LinedUp> {
  return withRecord(record, async (store) => {
    const claims: RecordedClaim[] = []
    const compared = ontology ? await storeAsJudged(store, ontology) : store
    for await (const figures of compared.eachFigure()) {
      for (const claim of checking.recorded(figures)) if (isAsked(claim)) claims.push(claim)
    }
    const entries = await checking.lining.linedUp(claims, (keys) => store.texts(keys))
    return { claims: claims.length, entries }
  })
}

/** What it is, how much is told of it, the most precise wording, and why each that stands outside does. */
function entryText(summary: EntrySummary, { definitions, outsiders }: Entry<RecordedClaim>): string {
  const { key, title, disputed, figures, articles, origins, groups, mostPrecise } = summary
  const [largest, ...further] = definitions[0]!.groups
  const outside = new Set(outsiders)
  const members = [largest!, ...further].flatMap((group) => group.members)
  const lines = [
    `${disputed ? 'DISPUTED ' : ''}${title} ${key}`,
    `  ${counted(figures, 'figure')}, ${counted(articles, 'article')}, ${counted(origins, 'origin')}, ${counted(groups, 'group')}`,
    `  most precise: “${mostPrecise.quote}” ${placeText(mostPrecise)}`,
    ...members.flatMap(({ claim, arithmetic }) =>
      arithmetic !== null && outside.has(claim) ? [`  ${arithmetic} ${placeText(claim.figure)}`] : [],
    ),
  ]
  return `${lines.map((line) => `${/^ */.exec(line)![0]}${onOneLine(line)}`).join('\n')}\n\n`
}

const placeText = ({ document, start, end }: RecordedClaim['figure']): string => `(${document.name}:${start}-${end})`
