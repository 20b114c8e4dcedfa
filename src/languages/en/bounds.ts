import type { Bound, Token } from '../../vocabulary/index.ts'
import { phraseTable } from '../../text/index.ts'

const WORDINGS: Readonly<Record<Bound, string>> = {
  about:
    'about|around|approximately|approx|approx .|roughly|nearly|almost|some|close to|near|an estimated|estimated at|estimated|circa|ca|ca .|' +
    'in the region of|in the order of|on the order of|virtually|just about|somewhere around|or so|~|nearing|approaching|' +
    'estimated to be worth|estimated to be|estimated value of|well-nigh|practically|or thereabouts|nearly a|almost a|close on|as close as|verging on',
  over:
    'more than|over|above|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topped|topping|tops|in excess of|' +
    'upwards of|upward of|greater than|higher than|larger than|well over|beyond|crossed|crossing|north of|outstripped|passed|breached|>',
  under:
    'less than|under|below|fewer than|lower than|just short of|shy of|smaller than|south of|<|well under|well below',
  at_least:
    'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|minimum|at a minimum|≥|starting from|starting at|from at least',
  up_to:
    'up to|as much as|as many as|as high as|no more than|not more than|not exceeding|at most|a maximum of|maximum of|maximum|to a maximum of|≤|' +
    'as far as|as long as|no higher than|not to exceed|limited to|capped at|at the most|no greater than|as large as',
  exact: '',
}

/** Bound wordings that stand before the number. */
export const boundPhrases = phraseTable<Bound>(
  (Object.entries(WORDINGS) as [Bound, string][]).flatMap(([bound, list]) =>
    list
      .split('|')
      .filter(Boolean)
      .map((phrase) => [phrase.replaceAll('-', ' - '), bound] as const),
  ),
)

/** Words that may stand between the wording and the number: `more than a total of`, `at an average of`. */
const BETWEEN = new Set([
  'a',
  'an',
  'the',
  'total',
  'of',
  'average',
  'record',
  'combined',
  'another',
  'additional',
  'further',
  'its',
  'their',
  'mere',
  'value',
])

const LONGEST = 5

/** The bound a wording before token `first` gives, and where the wording starts; `exact` where there is none. */
export function boundBefore(tokens: readonly Token[], first: number): { bound: Bound; first: number } {
  for (let end = first - 1, skipped = 0; end >= 0 && skipped <= 4; end--, skipped++) {
    for (let start = Math.max(0, end - LONGEST + 1); start <= end; start++) {
      const match = boundPhrases.at(tokens, start)
      if (match && start + match.length - 1 === end && !isLiteral(tokens, start, end))
        return { bound: match.value, first: start }
    }
    if (!BETWEEN.has(tokens[end]!.lower)) break
  }
  return { bound: 'exact', first }
}

/** `over` a stretch of time is no bound; `above 300 per cent` is. */
function isLiteral(tokens: readonly Token[], start: number, end: number): boolean {
  const word = tokens[start]!.lower
  if (start !== end) return false
  if (word === 'from' || word === 'minimum' || word === 'maximum') return false
  return word === 'over' && tokens[end + 1]?.lower === 'the'
}

/** The bound a wording behind the quantity gives: `or more`, `and above`, `+`, `or less`. */
export function boundAfter(tokens: readonly Token[], last: number): Bound | null {
  const [one, two] = [tokens[last + 1], tokens[last + 2]]
  if (one?.text === '+' && one.glued) return 'over'
  if (one?.lower === 'plus' && two?.kind !== 'number') return 'over'
  if (one?.lower !== 'or' && one?.lower !== 'and') return null
  if (two && ['more', 'above', 'over', 'higher', 'greater'].includes(two.lower)) return 'at_least'
  if (two && ['less', 'below', 'under', 'fewer', 'lower'].includes(two.lower)) return 'up_to'
  return two && one.lower === 'or' && two.lower === 'so' ? 'about' : null
}
