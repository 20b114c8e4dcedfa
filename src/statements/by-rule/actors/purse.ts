import type { FigureContext } from '../context.ts'

/** Currencies that states pay each other in. */
const OF_THE_WORLD = new Set(['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'CHF', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'XEU'])

/** A state of the text whose own money an amount is in: budgets, subsidies, prices at home. ISO 4217 begins with the state. */
export function purseOf({ quantity, profile }: FigureContext): string | null {
  const currency = quantity.unit.slice(0, 3)
  if (quantity.dimension !== 'money' || OF_THE_WORLD.has(currency)) return null
  const state = currency.slice(0, 2)
  return profile.states.includes(state) ? state : null
}
