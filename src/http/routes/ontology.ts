import type { Ontology } from '../../ontology/index.ts'
import { labelsOf } from '../../views/index.ts'
import { query } from '../parameters.ts'
import { labelsView } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const ontology = get({
  path: '/ontology',
  summary: 'What indicators, domains, kinds, their fields and their codes are called',
  request: { query: query({}) },
  answer: ['The words for all codes.', labelsView],
})

/** The words for codes; the ontology is asked for when they are first needed. */
export const ontologyRoutes = (loaded: () => Ontology) =>
  routes().openapi(ontology, (context) => context.json(labelsOf(loaded()), 200))
