export { forgetAnswers, type Resource, useResource } from './resource.ts'
