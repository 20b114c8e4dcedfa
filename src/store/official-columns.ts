/** What series and period a published value is of, in the order in which they are listed. */
export const OFFICIAL_PLACE = [
  ...(['indicator', 'reporter', 'partner', 'variant', 'measure', 'unit', 'basis', 'producer', 'via'] as const),
  'period' as const,
]

/** What makes a published value another one. */
export const OFFICIAL_KEY = [...OFFICIAL_PLACE, ...(['value', 'bound', 'status', 'note', 'url'] as const)]

export const OFFICIAL_COLUMNS = [...OFFICIAL_KEY, 'retrieved' as const]
