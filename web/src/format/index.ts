export { citationOf, type Citable } from './citation.ts'
export { edtfText } from './edtf.ts'
export { dyadText, languageName, stateName, statesText, unitName, unitWords } from './names.ts'
export { amountText, intervalText, valueText } from './value.ts'
