/**
 * Answers in the published formats, written for these tests from the documentation of each: states, codes and shapes are
 * real, the values are not.
 */

export const COMTRADE_FIELDS = {
  typeCode: 'C',
  freqCode: 'A',
  refPeriodId: 20230101,
  refYear: 2023,
  refMonth: 52,
  period: '2023',
  reporterCode: 404,
  reporterISO: null,
  reporterDesc: null,
  flowCode: 'X',
  flowDesc: null,
  partnerCode: 800,
  partnerISO: null,
  partner2Code: 0,
  classificationCode: 'H6',
  isOriginalClassification: true,
  cmdCode: 'TOTAL',
  customsCode: 'C00',
  motCode: 0,
  qty: 0,
  netWgt: null,
  cifvalue: null,
  fobvalue: 890000000.25,
  primaryValue: 890000000.25,
  isReported: false,
  isAggregate: true,
}

/** An answer of UN Comtrade, a row a line: the first stands on line 4. */
export const comtradeAnswer = (...rows: readonly Readonly<Record<string, unknown>>[]): string =>
  `{"elapsedTime": "0.05 secs",\n"count": ${rows.length},\n"data": [\n${rows
    .map((row) => JSON.stringify({ ...COMTRADE_FIELDS, ...row }))
    .join(',\n')}],\n"error": ""}`

export const WORLD_BANK_FIELDS = {
  indicator: { id: 'NY.GDP.MKTP.CD', value: 'GDP (current US$)' },
  country: { id: 'KE', value: 'Kenya' },
  countryiso3code: 'KEN',
  date: '2023',
  value: 108038584997.529,
  unit: '',
  obs_status: '',
  decimal: 0,
}

/** An answer of the World Bank, a row a line: the first stands on line 2. */
export const worldBankAnswer = (...rows: readonly Readonly<Record<string, unknown>>[]): string =>
  `[{"page":1,"pages":1,"per_page":50,"total":${rows.length},"sourceid":"2","lastupdated":"2024-06-28"},[\n${rows
    .map((row) => JSON.stringify({ ...WORLD_BANK_FIELDS, ...row }))
    .join(',\n')}]]`

/** A message of SDMX-CSV 1.0 as the IMF's Direction of Trade Statistics have it. */
export const SDMX_1 = `DATAFLOW,FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS
IMF:DOT(1.0),A,KE,TXG_FOB_USD,UG,2022,812.5,6,A
IMF:DOT(1.0),M,KE,TMG_CIF_USD,UG,2023-M01,70.125,6,P
`

/** The same kind of values in SDMX-CSV 2.0, with names beside the codes and a delimiter of its own. */
export const SDMX_2 = `STRUCTURE;STRUCTURE_ID;ACTION;FREQUENCY: Frequency;COUNTRY: Country;INDICATOR: Indicator;COUNTERPART_COUNTRY: Counterpart;TIME_PERIOD: Time;OBS_VALUE;SCALE: Scale;OBS_STATUS: Status
dataflow;IMF.STA:IMTS(1.0.0);I;A: Annual;KEN: Kenya;XG_FOB_USD: Exports of goods;UGA: Uganda;2022;812.5;6: Millions;A: Normal
`
