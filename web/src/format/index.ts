export { edtfText } from './edtf.ts'
export { dyadText, languageName, stateName } from './names.ts'
