import { hash } from 'node:crypto'
import { figureInterval, type Rounding } from '../src/interval/index.ts'
import type { Ontology } from '../src/ontology/index.ts'
import { scopeOf } from '../src/record/index.ts'
import { marksOf, scopeKey } from '../src/text/index.ts'
import type { Figure, Grounded, Reading } from '../src/vocabulary/index.ts'
import { type Random, seeded } from './random.ts'
import { STATES } from './words.ts'

/** Figures of one article. */
const FIGURES = 10
/** One value in so many is another than all others of its scope. */
const WRONG = 0.02
const PUBLISHERS = 400
const SPEAKERS = 120

/** What is told of, and how large it is. */
interface Told {
  readonly indicator: string
  readonly unit: string
  readonly size: number
  /** The indicator that this one is a part of. */
  readonly whole: string | null
}

/** What a part is of its whole. */
const PART = 0.2

/**
 * Readings as the pipeline would give them, told of pairs of states of which few are in the news and many now and then:
 * most figures of a scope round one value, some are wrong, some are aims. They stand for a large record, so that lining
 * up and checking are measured without reading.
 */
export class Claims {
  readonly #ontology: Ontology
  readonly #told: readonly Told[]

  constructor(ontology: Ontology) {
    this.#ontology = ontology
    this.#told = [...ontology.indicators.values()]
      .filter(({ accumulates, parties }) => accumulates && parties !== 'one')
      .map(({ code, dimensions, partOf }) => ({
        indicator: code,
        unit: unitOf(dimensions),
        size: 10 ** (6 + ((partOf ?? code).length % 6)),
        whole: partOf,
      }))
  }

  reading(number: number): Reading {
    const random = seeded(number + 1)
    const pair = pairOf(random)
    const year = random.whole(2006, 2025)
    const sentences = Array.from({ length: FIGURES }, () => this.#sentence(random, pair, year))
    const title = `${pair.map(({ name }) => name).join(' and ')}, ${number}`
    let text = `${title}\n\n`
    const starts = sentences.map(({ before, quote, after }) => {
      const start = text.length + before.length
      text += `${before}${quote}${after} `
      return start
    })
    const textHash = hash('sha256', text)
    const statements = sentences.map(
      ({ figure, quote }, index) =>
        ({
          ...figure,
          kind: 'figure',
          id: hash('sha256', `${textHash} ${index}`).slice(0, 16),
          start: starts[index]!,
          end: starts[index]! + quote.length,
          quote,
        }) as Figure as Grounded<Figure>,
    )
    return {
      document: {
        id: `articles/${String(number).padStart(7, '0')}.txt`,
        name: `${String(number).padStart(7, '0')}.txt`,
        format: 'text',
        text,
        textHash,
        bytesHash: textHash,
        url: null,
        title,
        publisher: `Publisher ${random.whole(1, PUBLISHERS)}`,
        author: null,
        lang: 'en',
        published: `${year + 1}-0${random.whole(1, 9)}-${random.whole(10, 28)}`,
        licence: null,
        furniture: [],
        headings: [],
        inferred: [],
      },
      read: true,
      statements,
      scopes: statements.map((figure) => {
        const scope = scopeOf(figure, this.#ontology)
        return scope && scopeKey(scope)
      }),
      marks: marksOf(text, []),
      named: statements.map(() => []),
      leftovers: [],
    }
  }

  #sentence(random: Random, pair: readonly State[], newest: number) {
    const told = random.pick(this.#told)
    const { indicator, unit } = told
    const year = newest - random.whole(0, 3)
    const isAim = random.chance(0.05)
    const period = String(isAim ? year + random.whole(2, 8) : year)
    const digits = random.whole(2, 4)
    const value = Number(valueOf(random, told, pair, period).toPrecision(digits))
    const quote = `${value.toLocaleString('en-US')} ${unit}`
    const { label } = this.#ontology.indicators.get(indicator)!
    const modality = isAim ? 'target' : 'asserted'
    return {
      before: `${pair[0]!.name} told ${pair[1]!.name} on ${random.whole(1, 28)} May that ${label['en']} ${isAim ? 'should reach' : 'came to'} `,
      quote,
      after: ` in ${period}, ${random.whole(1e6, 1e9).toString(36)} of ${random.whole(1e6, 1e9).toString(36)} said.`,
      figure: {
        value,
        upper: null,
        unit,
        bound: 'exact',
        measure: 'level',
        indicator,
        variant: null,
        period,
        modality,
        deadline: isAim ? period : null,
        speaker: random.chance(0.5) ? `Agency ${random.whole(1, SPEAKERS)}` : null,
        speakerChain: [],
        actors: pair.map(({ code }) => code),
        domain: 'trade',
        interval: intervalOf(value, digits, unit, indicator, this.#ontology.units.rounding),
        inferred: [],
        links: [],
      },
    }
  }
}

type State = (typeof STATES)[number] & { readonly code: string }

/** Of the states, in their order. */
const CODES = ['CN', 'RU', 'IN', 'BR', 'DE', 'FR', 'JP', 'KZ', 'TR', 'IR', 'VN', 'ID', 'MN', 'ZA', 'EG', 'MX']

/** The first pairs are told of most: the square of an even chance. */
function pairOf(random: Random): readonly State[] {
  const states = STATES.slice(0, CODES.length).map((state, index) => ({ ...state, code: CODES[index]! }))
  const pick = () => Math.floor((random.whole(0, 9999) / 10_000) ** 2 * states.length)
  const one = pick()
  const other = (one + 1 + Math.floor((random.whole(0, 9999) / 10_000) ** 2 * (states.length - 1))) % states.length
  return [states[one]!, states[other]!]
}

/** The same for the same scope, but for the few that are wrong; of a part less than of its whole. */
function valueOf(random: Random, { indicator, whole, size }: Told, pair: readonly State[], period: string): number {
  const place = hash('sha256', [whole ?? indicator, ...pair.map(({ code }) => code).toSorted(), period].join())
  const value = (1 + Number.parseInt(place.slice(0, 8), 16) / 2 ** 32) * size * (whole === null ? 1 : PART)
  return random.chance(WRONG) ? value * random.pick([1.3, 0.6, 10]) : value
}

function intervalOf(value: number, digits: number, unit: string, indicator: string, rounding: Rounding) {
  const step = 10 ** (Math.floor(Math.log10(value)) - digits + 1)
  return figureInterval({ value, upper: null, step, looseStep: step, unit, bound: 'exact', indicator }, rounding)
}

const UNITS: Readonly<Record<string, string>> = { money: 'USD', volume: 'm3', mass: 't', energy: 'kW.h' }

const unitOf = (dimensions: readonly string[]): string =>
  dimensions.map((dimension) => UNITS[dimension]).find((unit) => unit !== undefined) ?? '{unit}'
