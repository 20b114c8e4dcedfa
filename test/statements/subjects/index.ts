import './agency.ts'
import './before.ts'
import './goods.ts'
import './money.ts'
import './press.ts'
import './wares.ts'
import './wire.ts'

export { type Case, subjectSuites } from './cases.ts'
