/** What adding a statement says that reading had missed. */
export const ADDING = {
  title: 'A statement that was missed',
  lead: 'It stands in the record like the others, marked as yours, and can be taken back.',
  kind: 'Kind',
  words: 'Words',
  open: (words: string) => `Add “${words}” as a statement`,
  pick: 'Arrow keys choose words, with Shift more of them; Enter takes them, Esc leaves.',
  begun: 'You had begun to add a statement here.',
  goOn: 'Go on',
  drop: 'Give it up',
  suggesting: 'Looking what it may be…',
  read: 'Filled in as far as reading can tell. Look through it.',
  moved: 'These words are no longer in the text.',
} as const
