const tags = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Elements that never have an end tag. */
export const VOID = tags('area base br col embed hr img input link meta param source track wbr')

/** Elements whose content is no text of the page. */
export const SILENT = tags(
  `script style template noscript iframe object svg math canvas audio video map select datalist textarea noembed
  noframes head title button progress meter dialog`,
)

/** Elements that start and end a block of text. */
export const BLOCK = tags(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary
  table tbody td tfoot th thead tr ul`,
)

/** Elements that end an open paragraph when they start. */
export const ENDS_PARAGRAPH = tags(
  `address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr main menu nav ol p pre search section summary table ul`,
)

/** Elements that an element of the same group ends, where its end tag was left out, and what bounds the group. */
export const SIBLINGS: ReadonlyMap<
  string,
  { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map(
  [
    { starts: 'li', ends: 'li', within: 'ul ol menu dir' },
    { starts: 'dt dd', ends: 'dt dd', within: 'dl' },
    { starts: 'td th', ends: 'td th', within: 'tr table' },
    { starts: 'tr', ends: 'tr td th', within: 'table tbody thead tfoot' },
    { starts: 'tbody thead tfoot', ends: 'tbody thead tfoot tr td th', within: 'table' },
  ].flatMap(({ starts, ends, within }) =>
    starts.split(' ').map((start) => [start, { ends: tags(ends), within: tags(within) }] as const),
  ),
)

/** Elements that stand beside each other with nothing but their style to part them: `<time>2023</time><span>2:40 PM</span>`. */
export const PARTED = tags('span a time button label abbr')

/** Elements that stand in a page's head; any other ends it. */
export const IN_HEAD = tags('html head title meta link base script style noscript template')

/** Elements that their classes and ids are looked at for, beside the blocks. */
export const HINTED = tags('span ins amp-ad')

export const HEADING = /^h([1-6])$/
