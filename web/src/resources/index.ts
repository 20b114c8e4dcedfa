export { forgetAnswers, type Resource, useResource } from './resource.ts'
export { giveUp, useUnderway } from './underway.ts'
