export {
  amountText,
  type Citable,
  citationOf,
  dyadText,
  edtfText,
  intervalText,
  languageName,
  stateName,
  statesText,
  unitName,
  unitWords,
  valueText,
} from '../../../src/wording/index.ts'
