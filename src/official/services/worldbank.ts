import type { OfficialService } from './service.ts'

const CODE = 'indicator.id'

/** The World Bank's Indicators API, which asks for no key: one state, all years at once. */
export const worldBankService: OfficialService = {
  name: 'the World Bank',
  host: 'api.worldbank.org',
  format: 'worldbank',
  states: 1,
  addresses: ({ indicator, states, from, to }, { mappings }) =>
    mappings
      .flatMap(({ series }) => series)
      .filter((series) => series.indicator === indicator)
      .flatMap(({ when }) => when[CODE] ?? [])
      .map((code) => {
        const query = new URLSearchParams({ format: 'json', date: `${from}:${to}`, per_page: '1000' })
        return `https://api.worldbank.org/v2/country/${states[0]}/indicator/${encodeURIComponent(code)}?${query}`
      }),
}
