import * as fc from 'fast-check'

/** Pieces that texts are made of: prose and furniture, and what offsets break on. */
export const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Trade rose to $5 billion in 2023. ',
      'China and Russia ',
      'up 26.3% ',
      'the ministry said',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '\t', '\u00a0', '\u2028') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Share this article\n',
      'Print\n',
      '\n(votes: 6, rating: 5)\n',
      'A poll?\nYes\n5 (50%)\nNo\n5 (50%)\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '😀',
      '𝟓𝟎',
      '🇨🇳',
      '👩‍👩‍👧',
      'e\u0301',
      'क्षि',
      'ﷺ',
      '\u0000',
      '\ufeff',
      '\u200f',
      '\u202e',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udc00', '\ud83d', '\ude00\ud83d') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'قال الوزير إن التجارة بلغت ٥ مليارات. ',
      'הסחר עלה ל-5 מיליארד. ',
      '贸易额达到2401亿美元。',
      'Товарооборот вырос. ',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '# Heading\n',
      '- item\n',
      ' date 2024-08-21 + ↺ − 16 px\n',
      'By Jane Doe\n',
      '<!-- -->\n',
      '<p>',
      '&amp;',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

/** Texts of up to some hundred pieces, parts of them repeated. */
export const text = fc
  .tuple(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 8 }), fc.nat(2))
  .map(([start, again, times]) => [...start, ...Array.from({ length: times }, () => again).flat()].join(''))

/** Whether control characters are few enough for a text: others are refused, or taken for UTF-16. */
export function isMostlyText(content: string): boolean {
  return content.replace(/[^\p{Cc}]|[\t\n\r]/gu, '').length * 12 <= content.length
}

/** UTF-8 as careless programs write it: a lone surrogate as three bytes of its own. */
export function careless(content: string): Uint8Array {
  const bytes: number[] = []
  for (const character of content) {
    const code = character.codePointAt(0)!
    if (code >= 0xd800 && code <= 0xdfff) bytes.push(0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
    else bytes.push(...Buffer.from(character))
  }
  return Uint8Array.from(bytes)
}
