export { officialClaims, statedClaims } from './claims.ts'
export { newestDay } from './newest-day.ts'
export { type ScopeTables, scopeOf } from './scope.ts'
export { type PledgeSources, pledgesOf } from './pledges.ts'
