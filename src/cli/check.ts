import { Command, Option } from 'commander'
import { checkingOf } from './checking-of.ts'
import { claimsOfPaths, type ReadDocument, withRecord } from './claims.ts'
import {
  allowPrivateOption,
  asOfOption,
  asReadOption,
  maxSizeOption,
  PATHS,
  type ReadingOptions,
  workersOption,
} from './options.ts'
import { complain, counted, note, write } from './terminal.ts'
import type { Checking } from '../checking.ts'
import { onOneLine } from '../exports/index.ts'
import {
  checkRecord,
  claimsBeside,
  decided,
  isShown,
  type JudgedArticles,
  judgedArticles,
  storeAsJudged,
} from '../judging/index.ts'
import { loadOntology, type Ontology } from '../ontology/index.ts'
import type { Finding, RecordFinding, Store } from '../vocabulary/index.ts'

interface CheckOptions extends ReadingOptions {
  readonly format: 'jsonl' | 'table'
  readonly record?: string
  readonly asOf?: string
  readonly asRead?: boolean
  readonly all?: boolean
}

const EXAMPLE = `
Example:
  $ chancery check articles/ --format table`

/** What does not hold together in articles: against each other and against official statistics. Nothing is stored. */
export const checkCommand = () =>
  new Command('check')
    .description('say what does not hold together in articles; nothing is stored')
    .argument('[path...]', `${PATHS}; the record itself where none is given`)
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .option('-r, --record <file>', 'a record to check them against as well, or to check where no path is given')
    .addOption(asOfOption())
    .addOption(asReadOption())
    .option('--all', 'also the findings that were rejected or set aside in the record')
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText('after', EXAMPLE)
    .action(checkPaths)

async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<void> {
  const ontology = loadOntology()
  const checking = await checkingOf(options.record, ontology)
  const { record } = options
  if (paths.length > 0) await checkArticles(paths, options, checking, ontology)
  else if (record !== undefined) await withRecord(record, (store) => checkStore(store, options, checking, ontology))
  else complain('Nothing is given to check: name files or folders, or a record with --record.')
}

/** Articles that are not stored, against what a record knows where one is given. */
async function checkArticles(
  paths: readonly string[],
  options: CheckOptions,
  checking: Checking,
  ontology: Ontology,
): Promise<void> {
  const { record, asOf, asRead } = options
  const { documentKey } = await import('../store/index.ts')
  const judgements = (store: Store) => judgedArticles(store, ontology, documentKey)
  const articles = record === undefined ? null : await withRecord(record, judgements)
  const documents = await claimsOfPaths(paths, options, checking, asRead ? null : articles)
  const claims = async (store: Store) => {
    const compared = asRead ? store : await storeAsJudged(store, ontology)
    const own = new Set(documents.map(({ id }) => documentKey(id)))
    return claimsBeside(documents, { store: compared, checking }, own)
  }
  const background = record === undefined ? [] : await withRecord(record, claims)
  const findings = checking.check(documents, { background, asOf })
  const shown = articles === null || options.all ? findings : withoutDecided(findings, documents, articles)
  for (const finding of shown) await write(writtenIn(options.format, finding, findingText(finding)))
  noteFound(shown.length, findings.length, documents.length)
}

/** A record itself, as judged; findings that were rejected or set aside only where all are asked for. */
async function checkStore(
  store: Store,
  { format, all, ...options }: CheckOptions,
  checking: Checking,
  ontology: Ontology,
): Promise<void> {
  const checked = await checkRecord(store, checking, ontology, options)
  const findings = await decided(store, checked)
  const shown = all ? findings : findings.filter(isShown)
  for (const finding of shown) await write(writtenIn(format, exported(finding), recordFindingText(finding)))
  noteFound(shown.length, findings.length, checked.documents)
}

/** Findings of articles but for those that a record has as rejected or set aside. */
function withoutDecided(
  findings: readonly Finding[],
  documents: readonly ReadDocument[],
  articles: JudgedArticles,
): readonly Finding[] {
  const own = Map.groupBy(findings, ({ doc }) => doc)
  return documents.flatMap(({ id, document: { name, text } }) => articles.findings({ id, text }, own.get(name) ?? []))
}

function noteFound(shown: number, found: number, documents: number): void {
  const hidden = found - shown
  const left = hidden > 0 ? `; ${hidden} rejected or set aside, which --all shows` : ''
  note(`${counted(shown, 'finding')} in ${counted(documents, 'document')}${left}.`)
}

const writtenIn = (format: CheckOptions['format'], row: object, text: string): string =>
  format === 'jsonl' ? `${JSON.stringify(row)}\n` : text

/** The finding as articles give it, with its id and what was decided about it. */
function exported(finding: RecordFinding): object {
  const { before: _before, after: _after, quoted: _quoted, evidenceKey: _key, document, evidence, ...rest } = finding
  const bare = evidence.map((each) => {
    if (each.kind === 'official') return each
    const { document: _of, before: _wordsBefore, after: _wordsAfter, ...bareEvidence } = each
    return bareEvidence
  })
  return { ...rest, document: document.key, evidence: bare }
}

/** As of an article, with the id by which it is judged, and what was decided. */
function recordFindingText(finding: RecordFinding): string {
  const { id, judgement } = finding
  const said = judgement ? `${judgement.verdict} by ${judgement.by}, ${judgement.at}` : 'found by machine alone'
  return `${findingText(finding).trimEnd()}\n  ${id}  ${onOneLine(said)}\n\n`
}

/** Three lines: where and which rule, what it says, the arithmetic. */
function findingText({ doc, start, end, rule, severity, message, arithmetic }: Omit<Finding, 'evidence'>): string {
  return `${onOneLine(doc)}:${start}-${end}  ${severity}  ${rule}\n  ${onOneLine(message)}\n  ${onOneLine(arithmetic)}\n\n`
}
