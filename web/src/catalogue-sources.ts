import { grouped, plural } from '../../src/wording/index.ts'

/** What the room of sources says. */
export const SOURCES = {
  title: 'Sources',
  lead: 'How the figures of those who print them and of those they are told to be from have fared. Every number leads to its figures.',
  kinds: { label: 'Whose figures', publisher: 'Publishers', speaker: 'Speakers' },
  filter: 'Name',
  official: 'By official statistics',
  fromOthers: 'Told with others’ words',
  columns: {
    name: { publisher: 'Publisher', speaker: 'Speaker' },
    figures: 'Figures',
    facts: 'Comparable facts',
    confirmed: 'Confirmed',
    contradicted: 'Contradicted',
    undecided: 'Undecided',
    own: 'In its own name',
    named: 'Named source',
    unnamed: 'Unnamed source',
    copied: 'Told before',
    rounded: 'Rounded',
  },
  of: (whole: number) => `of ${grouped(whole)}`,
  toldBy: (publishers: number, documents: number) =>
    `${plural(documents, 'document', 'documents')} of ${plural(publishers, 'publisher', 'publishers')}`,
  digits: (digits: number) => `${plural(digits, 'digit', 'digits')} at the median`,
  figuresBehind: (count: string, name: string) => `figures of ${name}, ${count.toLowerCase()}`,
  counts: 'Counts',
  back: { publisher: 'All publishers', speaker: 'All speakers' },
  none: 'No source has this name.',
  noneHint: 'Ask for fewer letters of it.',
  empty: {
    publisher: 'No document of this record names its publisher.',
    speaker: 'No figure is told to be from anybody.',
  },
  emptyHint: {
    publisher: 'A sidecar can name it: “publisher” in index.jsonl.',
    speaker: 'Speakers are those whom a text names as the source of a figure.',
  },
  noFigures: 'There is no such figure.',
  noFiguresHint: 'Choose another count.',
  explained: {
    title: 'What is counted',
    list: [
      [
        'Confirmed, contradicted, undecided',
        'Statements of what was that can be compared, by what official statistics say of the same scope: they fit one value, they fit none, or nothing is published that could decide. Targets, forecasts and hopes are not among them.',
      ],
      [
        'Named and unnamed source',
        'Figures that the text has from somebody else, whom it names, or whom it only calls officials, data or the like. Of a speaker: those that it in turn has from a nearer source.',
      ],
      ['Told before', 'Figures in a passage that an earlier document of this record has too, word for word or nearly.'],
      ['Of a speaker', 'What others print as its words is counted: a misprint is counted with them, whoever made it.'],
      ['Rounded', 'Figures told with one digit or two: 240 billion has two, 240.1 billion four.'],
    ],
  },
} as const
