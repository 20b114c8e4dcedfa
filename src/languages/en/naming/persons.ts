import { phraseTable } from '../../../text/index.ts'
import { words } from '../word-list.ts'

/** What a person is called by before the name. */
export const offices = words(
  'president premier minister chancellor king queen prince princess emir sultan sheikh ayatollah pope secretary ambassador envoy consul senator congressman congresswoman ' +
    'representative governor mayor general admiral colonel major captain commander marshal lieutenant sergeant professor chairman chairwoman chairperson chair chief head ' +
    'director director-general spokesman spokeswoman spokesperson leader founder ceo officer manager analyst economist expert scholar researcher adviser advisor commissioner ' +
    'lawmaker deputy speaker trader judge justice comrade czar tsar emperor shah duke baron candidate counterpart author columnist journalist correspondent strategist banker broker ' +
    'lawyer engineer farmer activist historian politician negotiator treasurer undersecretary under-secretary mp president-elect vice-president representative pilot astronaut cosmonaut ' +
    'billionaire businessman businesswoman tycoon industrialist oligarch owner co-founder boss coordinator administrator attorney-general rector dean scientist diplomat agent ' +
    'prosecutor dissident writer filmmaker academic consultant executive professor-emeritus whip archbishop bishop cardinal rabbi imam sir lord lady dame hon minister-counsellor ' +
    'ministers presidents premiers chancellors secretaries senators ambassadors governors plenipotentiary ' +
    'delegate delegates commodore attaché attache shipper exporter importer grower miner worker official',
)

export const officeWords = words(
  'prime deputy vice first foreign defence defense finance trade energy economy commerce industry interior home agriculture acting former late then senior chief executive supreme ' +
    'military external affairs assistant permanent special presidential state party opposition oil petroleum transport health education environment mining economic development ' +
    'planning investment tourism culture science technology labour labor justice communications crown grand press market policy political security national general managing ' +
    'outgoing incoming under financial the country trade-and-industry parliamentary congressional house senate majority minority republican democratic conservative liberal of and for to',
)

export const titles = words(
  'mr mrs ms miss dr rep sen gov gen col lt capt adm prof datuk shri sri messrs madame monsieur herr señor senor sir lord dame hon comrade',
)

export const callings = words(
  'president premier minister chancellor secretary ambassador envoy consul senator governor mayor general admiral chairman chairwoman chair chief head director spokesman ' +
    'spokeswoman spokesperson leader founder co-founder ceo manager analyst economist expert scholar researcher fellow adviser advisor commissioner lawmaker deputy speaker trader ' +
    'professor lecturer author columnist journalist correspondent strategist banker broker lawyer engineer farmer activist historian politician negotiator executive officer partner ' +
    'student candidate specialist consultant scientist dean rector editor member resident owner dealer president-elect who vice-president',
)

export const personEnds = words('jr sr ii iii iv')

/** Offices that only one state has. */
export const officesOf = phraseTable<string>([
  ['secretary of state', 'US'],
  ['secretary of the treasury', 'US'],
  ['treasury secretary', 'US'],
  ['commerce secretary', 'US'],
  ['energy secretary', 'US'],
  ['agriculture secretary', 'US'],
  ['defense secretary', 'US'],
  ['secretary of defense', 'US'],
  ['secretary of commerce', 'US'],
  ['trade representative', 'US'],
  ['chancellor of the exchequer', 'GB'],
  ['defence secretary', 'GB'],
  ['home secretary', 'GB'],
])
