import { plural } from '../../src/wording/index.ts'

/** What two articles side by side say. */
export const SIDE_BY_SIDE = {
  title: 'Side by side',
  link: 'Side by side',
  with: (source: string) => `Side by side with ${source}`,
  lead: 'Paragraphs that tell the same stand beside each other; words in which they differ are marked.',
  same: (count: number) =>
    count === 0
      ? 'No paragraph of the two tells the same.'
      : `${plural(count, 'paragraph', 'paragraphs')} of both ${count === 1 ? 'tells' : 'tell'} the same.`,
  swap: 'Change sides',
  missing: 'Two documents are named in an address of this room, as one and other.',
  toStatement: 'To the words that are compared',
  differs: 'differs',
} as const
