const times = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

/** `2024-09-01T10:00:00.000Z` is `1 Sept, 10:00` where that is the time. */
export const timeText = (at: string): string => times.format(new Date(at))

/** Seconds from one time to the next. */
export const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000
