import type { Random } from './random.ts'
import * as words from './words.ts'

/** What the sentences of one article have in common. */
export interface Matter {
  readonly one: words.State
  readonly other: words.State
  /** The year of publication. */
  readonly year: number
}

type Template = (random: Random, matter: Matter) => string

/** A decimal with one or two places. */
const decimal = (random: Random, low: number, high: number) =>
  (random.whole(low * 100, high * 100) / 100).toFixed(random.pick([1, 2]))
const grouped = (number: number) => number.toLocaleString('en-US')
const yearBefore = (random: Random, { year }: Matter) => year - random.whole(1, 9)
const approximately = (random: Random) => random.pick(['', '', '', 'about ', 'nearly ', 'more than ', 'at least '])

export function personName(random: Random): string {
  const part = () => random.pick(words.FIRST_SYLLABLES) + random.pick(words.LAST_SYLLABLES)
  return `${part()} ${part()}`
}

const thing = (random: Random) => `${random.pick(words.ADJECTIVES)} ${random.pick(words.NOUNS)}`

function money(random: Random, { one, other }: Matter): string {
  const scale = random.pick(['million', 'billion'])
  const amount = `${decimal(random, 1, 900)} ${scale}`
  return random.chance(0.6) ? `$${amount}` : `${amount} ${random.pick([one, other]).currency}`
}

function source(random: Random, { one, other }: Matter): string {
  const state = random.pick([one, other])
  const office = random.pick(words.OFFICES)
  return random.pick([
    `according to the ${state.adjective} ${office}`,
    `the ${state.adjective} ${office} said`,
    `said ${personName(random)} of the ${state.adjective} ${office}`,
    `${personName(random)}, who heads the ${office}, said`,
  ])
}

function period(random: Random, matter: Matter): string {
  const year = yearBefore(random, matter)
  return random.pick([
    `in ${year}`,
    `in the first ${random.pick(['three', 'six', 'seven', 'nine'])} months of ${year}`,
    `in ${random.pick(words.MONTHS)} ${year}`,
    `between January and ${random.pick(words.MONTHS)} ${year}`,
  ])
}

/** Sentences that hold figures. */
const WITH_FIGURES: readonly Template[] = [
  (random, matter) =>
    `Trade between ${matter.one.name} and ${matter.other.name} reached ${approximately(random)}${money(random, matter)} ${period(random, matter)}, ${source(random, matter)}.`,
  (random, matter) =>
    `${matter.one.adjective} exports of ${random.pick(words.GOODS)} to ${matter.other.name} ${random.pick(['rose', 'fell'])} by ${decimal(random, 1, 80)} percent to ${money(random, matter)} ${period(random, matter)}.`,
  (random, matter) =>
    `${matter.other.name} bought ${approximately(random)}${decimal(random, 1, 95)} million tons of ${random.pick(words.GOODS)} from ${matter.one.name} ${period(random, matter)}, ${source(random, matter)}.`,
  (random, matter) =>
    `The two sides expect the ${random.pick(words.PROJECTS)} near ${random.pick([matter.one, matter.other]).capital} to cost ${money(random, matter)} and to open by ${matter.year + random.whole(1, 12)}.`,
  (random, matter) =>
    `${approximately(random).replace(/^./, (letter) => letter.toUpperCase()) || 'Some '}${grouped(random.whole(1200, 990_000))} ${matter.one.adjective} ${random.pick(words.PEOPLE)} came to ${matter.other.name} ${period(random, matter)}, ${source(random, matter)}.`,
  (random, matter) =>
    `Deliveries of pipeline gas to ${matter.other.name} amounted to ${decimal(random, 1, 60)} billion cubic meters ${period(random, matter)}, up ${decimal(random, 1, 40)}% on the year before.`,
  (random, matter) =>
    `The share of ${matter.one.currency} in mutual settlements grew from ${decimal(random, 2, 40)}% to ${decimal(random, 41, 95)}% within ${random.pick(['two', 'three', 'four', 'five'])} years, ${source(random, matter)}.`,
  (random, matter) =>
    `The new ${random.pick(words.PROJECTS)} is to handle ${grouped(random.whole(110, 9800) * 100)} tons of ${random.pick(words.GOODS)} a year and to save ${money(random, matter)}, ${source(random, matter)}.`,
  (random, matter) =>
    `A line of ${random.whole(120, 4800)} kilometers will carry ${approximately(random)}${decimal(random, 1, 9)} gigawatts from ${matter.one.name} by ${matter.year + random.whole(1, 10)}, officials in ${matter.other.capital} hope.`,
  (random, matter) =>
    `${personName(random)} put ${matter.one.adjective} investment in ${matter.other.name} at ${money(random, matter)}, spread over ${random.whole(21, 480)} projects, at the end of ${yearBefore(random, matter)}.`,
]

/** Sentences that hold none; a name in each keeps them apart. */
const WITHOUT: readonly Template[] = [
  (random) =>
    `The ${thing(random)} ${random.pick(words.PLACES)} was ${random.pick(words.VERBS)} by ${personName(random)}, ${random.pick(words.CLAUSES)}.`,
  (random, { one }) =>
    `${personName(random)}, who writes on ${one.adjective} ${random.pick(words.GOODS)}, ${random.pick(words.VERBS)} the ${random.pick(words.NOUNS)} and its ${thing(random)} ${random.pick(words.CLAUSES)}.`,
  (random, { other }) =>
    `In ${other.capital} the ${random.pick(words.NOUNS)} was ${random.pick(words.VERBS)} as a ${thing(random)}, and ${personName(random)} called for another ${random.pick(words.NOUNS)}.`,
  (random) =>
    `“Nobody ${random.pick(words.VERBS)} that ${random.pick(words.NOUNS)} ${random.pick(words.PLACES)},” said ${personName(random)}, “and the ${thing(random)} was ${random.pick(words.VERBS)} ${random.pick(words.CLAUSES)}.”`,
  (random, { one, other }) =>
    `${personName(random)} and ${personName(random)} ${random.pick(words.VERBS)} how ${one.name} and ${other.name} ${random.pick(words.VERBS)} the ${random.pick(words.NOUNS)} of their ${random.pick(words.PROJECTS)}.`,
  (random) =>
    `For ${personName(random)} the ${random.pick(words.NOUNS)} remains the ${random.pick(words.NOUNS)} that a ${thing(random)} ${random.pick(words.PLACES)} once ${random.pick(words.VERBS)}.`,
]

export function sentence(random: Random, matter: Matter, withFigures: boolean): string {
  return random.pick(withFigures ? WITH_FIGURES : WITHOUT)(random, matter)
}
