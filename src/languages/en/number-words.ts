import type { WordMap } from '../../vocabulary/index.ts'
import { wordMap } from '../../text/index.ts'
/** Cardinals up to ninety, by word. */
export const CARDINALS: WordMap<number> = wordMap(
  (
    'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 ' +
    'fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 ' +
    'seventy:70 eighty:80 ninety:90'
  )
    .split(' ')
    .map((pair) => {
      const [word, value] = pair.split(':')
      return [word!, Number(value)] as const
    }),
)

/** Scale words as written in full and by news wires. */
export const SCALES: WordMap<number> = wordMap([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trn', 1e12],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trln', 1e12],
  ['quadrillion', 1e15],
  ['bil', 1e9],
  ['tr', 1e12],
  ['cr', 1e7],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['lakh', 1e5],
  ['thsd', 1e3],
  ['thous', 1e3],
  ['ths', 1e3],
  ['arba', 1e9],
  ['kharba', 1e11],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
])

/** Scales that stand right behind the digits only: `$3bn`, `€40m`, `5k`. */
export const GLUED_SCALES: WordMap<number> = wordMap([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** `dozens of`, `tens of thousands`: at least so many. */
export const INDEFINITE: WordMap<number> = wordMap([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Parts of a whole, in per cent. */
export const FRACTIONS: WordMap<number> = wordMap([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 12],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['hundredth', 100],
])

/** Verbs and adverbs that are a change by themselves: value and unit, as `doubled` is 2 {time} and `halved` -50 %. */
export const MULTIPLES: WordMap<readonly [value: number, unit: '{time}' | '%']> = wordMap(
  (
    [
      [['double', 'doubled', 'doubles', 'doubling', 'twofold', 'twice'], 2, '{time}'],
      [
        ['triple', 'tripled', 'triples', 'tripling', 'treble', 'trebled', 'trebling', 'threefold', 'thrice'],
        3,
        '{time}',
      ],
      [['quadruple', 'quadrupled', 'quadruples', 'quadrupling', 'fourfold'], 4, '{time}'],
      [['quintupled', 'quintuple', 'quintupling', 'fivefold'], 5, '{time}'],
      [['sixfold'], 6, '{time}'],
      [['sevenfold'], 7, '{time}'],
      [['eightfold'], 8, '{time}'],
      [['ninefold'], 9, '{time}'],
      [['tenfold'], 10, '{time}'],
      [['twentyfold'], 20, '{time}'],
      [['halved', 'halve', 'halves', 'halving'], -50, '%'],
    ] as const
  ).flatMap(([words, value, unit]) => words.map((word) => [word, [value, unit] as const] as const)),
)

/** Ordinals in words, for ranks and to keep them from being read as cardinals. */
export const ORDINALS: WordMap<number> = wordMap(
  (
    'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 ' +
    'fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 ' +
    'fiftieth:50 hundredth:100'
  )
    .split(' ')
    .map((pair) => {
      const [word, value] = pair.split(':')
      return [word!, Number(value)] as const
    }),
)
