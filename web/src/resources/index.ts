export { type Resource, useResource } from './resource.ts'
