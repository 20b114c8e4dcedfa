import { userInfo } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { addAgain } from '../adding-again.ts'
import { checkingOfStore } from './checking-of.ts'
import { recordOption } from './options.ts'
import { complain, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import { findingsOfRecord, judge, takeBack } from '../judging/index.ts'
import { loadOntology } from '../ontology/index.ts'
import type { Judgement, Store, Verdict } from '../vocabulary/index.ts'

interface JudgeOptions {
  readonly confirm?: boolean
  readonly correct?: Readonly<Record<string, unknown>>
  readonly reject?: boolean
  readonly setAside?: boolean
  readonly takeBack?: string
  readonly reason: string
  readonly as: string
  readonly document?: string
  readonly record: string
}

const EXAMPLE = `
Example:
  $ chancery judge 1730787ce285ea29e5fb --correct period=2021 actors=CN,RU --reason 'the year of the table above' --as Ada

What is judged stays as it was read; a judgement stands beside it, and can be taken back.`

/** What a person decided about a statement or a finding of a record. */
export const judgeCommand = () =>
  new Command('judge')
    .description('confirm, correct, reject or set aside a statement or a finding of a record')
    .argument('[target]', 'the id of a statement, as extract gives it, or of a finding, as check --record gives it')
    .option('--confirm', 'it is so')
    .addOption(
      new Option('--correct <field=value...>', 'it is so, but for these fields; an empty value is none').argParser(
        field,
      ),
    )
    .option('--reject', 'the text does not say so; of a finding, nothing is wrong')
    .option('--set-aside', 'it is not to count, whether it is so or not')
    .option('--take-back <id>', 'a judgement that no longer stands, instead of a target')
    .option('--reason <text>', 'why', '')
    .option('--as <name>', 'whose judgement it is', userInfo().username)
    .option('--document <key>', 'which document, where a statement stands in several copies')
    .addOption(recordOption())
    .addHelpText('after', EXAMPLE)
    .action(judgeTarget)

async function judgeTarget(target: string | undefined, options: JudgeOptions): Promise<void> {
  const verdicts = verdictsOf(options)
  const isTakingBack = options.takeBack !== undefined
  if (isTakingBack ? target !== undefined || verdicts.length > 0 : target === undefined || verdicts.length !== 1) {
    complain('Give a target with one of --confirm, --correct, --reject and --set-aside, or --take-back with an id.')
    return
  }
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(options.record, { create: false, addAgain })
  try {
    const signature = { by: options.as, at: new Date().toISOString() }
    const judgement = isTakingBack
      ? await takeBack(options.takeBack!, signature, { store, ontology: loadOntology() })
      : await noted(target!, verdicts[0]!, options, signature.at, store)
    note(isTakingBack ? `Taken back: ${sentence(judgement)}` : sentence(judgement))
    await write(`${judgement.id}\n`)
  } finally {
    await store.close()
  }
}

function verdictsOf({ confirm, correct, reject, setAside }: JudgeOptions): Verdict[] {
  return [
    ...(confirm ? (['confirmed'] as const) : []),
    ...(correct ? (['corrected'] as const) : []),
    ...(reject ? (['rejected'] as const) : []),
    ...(setAside ? (['set-aside'] as const) : []),
  ]
}

function noted(target: string, verdict: Verdict, options: JudgeOptions, at: string, store: Store): Promise<Judgement> {
  const { document, correct, reason, as: by } = options
  const ontology = loadOntology()
  const findings = async () => findingsOfRecord(store, await checkingOfStore(store, ontology), ontology)
  return judge({ target, document, verdict, corrections: correct, reason, by, at }, { store, ontology, findings })
}

/** `“$146.87 billion” is corrected by Ada: period 2021.` */
function sentence({ quote, target, verdict, by, corrections }: Judgement): string {
  const what = target.kind === 'finding' ? `The finding ${target.rule} at “${quote.exact}”` : `“${quote.exact}”`
  const fields = Object.entries(corrections).map(([name, value]) => `${name} ${written(value)}`)
  const how = verdict === 'set-aside' ? 'set aside' : verdict
  return onOneLine(`${what} is ${how} by ${by}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}.`)
}

const written = (value: unknown): string =>
  value === null ? 'none' : Array.isArray(value) ? value.join(' ') || 'none' : String(value)

const NUMBERS = new Set(['value', 'upper'])
const LISTS: Readonly<Record<string, RegExp>> = { actors: /[\s,]+/u, speakerChain: /;/u }

/** One `field=value` more: numbers and lists by their fields, and `null` for an empty value. */
function field(given: string, before: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const at = given.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Give a field and its value, as period=2021.')
  const [name, value] = [given.slice(0, at).trim(), given.slice(at + 1).trim()]
  return { ...before, [name]: valueOf(name, value) }
}

function valueOf(name: string, value: string): unknown {
  const list = LISTS[name]
  if (list) return value === '' ? [] : value.split(list).map((part) => part.trim())
  if (value === '') return null
  return NUMBERS.has(name) && Number.isFinite(Number(value)) ? Number(value) : value
}
