const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SEASONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
}

/** An EDTF date or interval in words: `2023-01/2023-07` is `January to July 2023`. */
export function edtfText(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (to === undefined) return dateText(from ?? '')
  if (to === '..' || to === '') return `since ${dateText(from ?? '')}`
  if (from === '..' || from === '') return `until ${dateText(to)}`
  return rangeText(from ?? '', to)
}

/** An EDTF date or interval as a sentence has it: `in 2023`, `on 5 May 2023`, `from January to July 2023`, `since 2021`. */
export function edtfWithin(edtf: string): string {
  const words = edtfText(edtf)
  if (/^(?:since|until|about) /.test(words)) return words
  if (edtf.includes('/')) return words.includes(' to ') ? `from ${words}` : `in ${words}`
  if (/^-?\d{4}-\d{2}-\d{2}/.test(edtf)) return `on ${words}`
  return / of \S+$/.test(words) ? `in the ${words}` : `in ${words}`
}

function rangeText(from: string, to: string): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length === to.length
  if (sameYear && from.length === 7) return `${dateText(from).replace(/ \d{4}$/, '')} to ${dateText(to)}`
  if (from.length === 4 && to.length === 4) return `${from}–${to}`
  return `${dateText(from)} to ${dateText(to)}`
}

function dateText(date: string): string {
  const match = /^(-?[\dX]{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(date)
  if (!match) return date
  const [, year = '', middle, day, doubt] = match
  const season = middle && SEASONS[middle]
  const month = middle && MONTHS[Number(middle) - 1]
  const plain = season ? `${season} ${year}` : month ? `${day ? `${Number(day)} ` : ''}${month} ${year}` : decade(year)
  return doubt ? `about ${plain}` : plain
}

function decade(year: string): string {
  return /^\d{3}X$/.test(year) ? `${year.slice(0, 3)}0s` : year
}
