import type { OfficialService } from './service.ts'

/** The public part of UN Comtrade answers one year of one reporter at a time; more are asked of its paying users. */
const MOST_YEARS = 12

/**
 * UN Comtrade's public preview, which asks for no key: a flow as its sender counts it and as its receiver does, all
 * goods together, year by year.
 */
export const comtradeService: OfficialService = {
  name: 'UN Comtrade',
  host: 'comtradeapi.un.org',
  format: 'comtrade',
  states: 2,
  addresses: ({ states, from, to }, { ontology }) => {
    const [sender, receiver] = states.map((state) => ontology.areaNumber(state))
    if (!sender || !receiver) return `UN Comtrade has no number for ${states.join(' or ')}`
    if (to - from >= MOST_YEARS) return `UN Comtrade is asked for at most ${MOST_YEARS} years at a time`
    const years = Array.from({ length: to - from + 1 }, (_, at) => from + at)
    return years.flatMap((year) => [
      address({ reporterCode: sender, partnerCode: receiver, flowCode: 'X', period: String(year) }),
      address({ reporterCode: receiver, partnerCode: sender, flowCode: 'M', period: String(year) }),
    ])
  },
}

const WHOLE = { cmdCode: 'TOTAL', customsCode: 'C00', motCode: '0', partner2Code: '0' }

const address = (asked: Readonly<Record<string, string>>): string =>
  `https://comtradeapi.un.org/public/v1/preview/C/A/HS?${new URLSearchParams({ ...asked, ...WHOLE })}`
