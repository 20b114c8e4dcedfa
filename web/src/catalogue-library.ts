import { grouped, plural } from '../../src/wording/index.ts'

/** `1.5 MB` */
function size(bytes: number): string {
  const [unit, divisor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : ['kB', 1e3]
  return `${(bytes / (divisor as number)).toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${unit}`
}

/** What the library says. */
export const LIBRARY = {
  title: 'Library',
  lead: 'Add to this record what it should read. It is read on this machine, whether this page stays open or not.',
  files: {
    title: 'Files',
    drop: 'Drop files or folders here',
    over: 'Let go to add them',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    formats:
      'Text, Markdown, web pages, e-mail, PDF and Word; tables, JSON Lines, feeds, ZIP and web archives, each of which may hold many documents.',
    limits: (document: number, file: number) =>
      `One document may have ${size(document)}, a file that holds many ${size(file)}.`,
  },
  addresses: {
    title: 'Addresses',
    label: 'Addresses of pages or feeds, one a line',
    placeholder: 'https://…',
    read: 'Read once',
    watch: 'Watch',
    every: 'Ask again',
    hint: 'Each site is asked as its robots.txt wants it, one page at a time.',
    none: 'Paste an address first.',
  },
  intervals: {
    15: 'every 15 minutes',
    60: 'every hour',
    360: 'every 6 hours',
    1440: 'every day',
    10080: 'every week',
  },
  otherInterval: (minutes: number) => `every ${plural(minutes, 'minute', 'minutes')}`,
  jobs: {
    title: 'What was added',
    none: 'Nothing has been added since Chancery was started. What the record holds stands among its documents.',
    kinds: { given: 'What you gave', examples: 'The examples', watched: 'What is watched' },
    given: (files: number, addresses: number) =>
      [files > 0 && plural(files, 'file', 'files'), addresses > 0 && plural(addresses, 'address', 'addresses')]
        .filter(Boolean)
        .join(' and '),
    sending: (sent: number, all: number) => `Sending: ${grouped(sent)} of ${plural(all, 'file', 'files')}`,
    waiting: 'Waits until what was given before is read',
    preparing: 'Making ready to read',
    reading: (done: number, total: number | null) =>
      total === null ? `Reading: ${grouped(done)} so far` : `Reading: ${grouped(done)} of ${grouped(total)}`,
    asking: (done: number) => `Asking: ${plural(done, 'address', 'addresses')} so far`,
    rate: (perSecond: number) =>
      perSecond >= 1 ? `${grouped(Math.round(perSecond))} a second` : `${grouped(Math.round(perSecond * 60))} a minute`,
    left: (seconds: number) => {
      if (seconds < 60) return `about ${Math.max(1, Math.round(seconds))} s left`
      return seconds < 3600
        ? `about ${Math.round(seconds / 60)} min left`
        : `about ${(seconds / 3600).toFixed(1)} h left`
    },
    now: 'Now',
    progress: 'How much is read',
    stop: 'Stop',
    stopOf: (what: string) => `reading ${what}`,
    states: { done: 'Done', stopped: 'Stopped', failed: 'Failed' },
    stoppedHint: 'What was read until then is in the record; give the same again to read the rest.',
    nothing: 'There was nothing to read.',
    unchanged: (count: number) => `${plural(count, 'address', 'addresses')} had nothing new`,
    outcomes: {
      added: (count: number) => `${grouped(count)} added`,
      'new-version': (count: number) => plural(count, 'new version', 'new versions'),
      reread: (count: number) => `${grouped(count)} read anew`,
      unchanged: (count: number) => `${grouped(count)} unchanged`,
    },
    notRead: (count: number) => `${plural(count, 'document', 'documents')} kept and not read, for want of the language`,
    found: (figures: number, events: number, entities: number, positions: number) =>
      [
        figures > 0 && plural(figures, 'figure', 'figures'),
        events > 0 && plural(events, 'event', 'events'),
        entities > 0 && plural(entities, 'named thing', 'named things'),
        positions > 0 && plural(positions, 'position', 'positions'),
      ]
        .filter(Boolean)
        .join(', '),
    took: (seconds: number) =>
      seconds < 90 ? `in ${Math.max(1, Math.round(seconds))} s` : `in ${Math.round(seconds / 60)} min`,
    leftAlone: (count: number) =>
      `${plural(count, 'file', 'files')} in folders left alone, no articles by their names:`,
    andMore: (count: number) => `and ${grouped(count)} more`,
    all: (count: number) => `All ${plural(count, 'document', 'documents')}`,
    unsent: 'The page was left before all files were sent.',
    back: 'Library',
    missing: 'There is no such job',
    missingHint: 'It may be from before Chancery was started. What was read then stands among the documents.',
    listed: (listed: number, all: number) => `The first ${grouped(listed)} of ${grouped(all)} are listed.`,
  },
  taken: {
    title: 'Read',
    columns: { title: 'Document', outcome: 'What became of it', statements: 'Statements' },
    outcomes: {
      added: 'Added',
      'new-version': 'A new version',
      reread: 'Read anew',
      unchanged: 'There already, unchanged',
    },
    notRead: 'Kept and searchable, not read',
  },
  refused: {
    title: 'Not read',
    columns: { file: 'File or address', problem: 'What is wrong', remedy: 'What to do' },
    count: (count: number) => `${grouped(count)} could not be read`,
  },
  watched: {
    title: 'Watched',
    lead: 'Feeds and pages that are asked again while this record is open; what is new or has changed is read. “chancery watch” asks them too.',
    none: 'Nothing is watched yet. Paste the address of a feed above and choose Watch.',
    columns: { address: 'Address', every: 'Asked', asked: 'Last asked', result: 'What came', due: 'Next' },
    results: {
      sent: 'Something new',
      unchanged: 'Nothing new',
      unwanted: 'Not asked: its robots.txt does not want it',
      failed: 'Failed',
      'put-off': 'Its host wants to be left alone for a while',
    },
    items: (count: number) => `a feed of ${plural(count, 'article', 'articles')}`,
    never: 'not yet',
    now: 'now',
    interval: (address: string) => `How often ${address} is asked`,
    remove: 'Stop watching',
    removed: (address: string) => `${address} is watched no more. What was read of it stays.`,
    undo: 'Undo',
    askAll: 'Ask all now',
  },
} as const

/** What a record says in which nothing is yet. */
export const WELCOME = {
  title: 'Who says so, and is it so?',
  lead: 'Chancery is a record office for relations between two states. It reads articles, speeches and communiqués, takes down every figure, event, named thing and position that can be checked, and keeps each with its exact words and whoever said it.',
  after:
    'Then it holds them side by side: where sources agree, where they contradict each other or published statistics, what was promised, and what came of it.',
  example: 'For example',
  exampleFrom: (title: string, publisher: string) => `From “${title}”, ${publisher}`,
  empty: 'This record is empty. Fill it:',
  examples: 'Read the examples',
  examplesHint: 'Thirteen short texts that come with Chancery, of a few seconds.',
  own: 'Add your own',
  ownHint: 'Drop files or folders anywhere on this page, or paste addresses in the library.',
  library: 'Open the library',
} as const
