import type { ChoiceData } from '../../../ontology/index.ts'
import type { Layout } from './layout.ts'

/** Sets the weights of a file out as the layout has them; throws where the two do not name the same features and roles. */
export function weightsOf(layout: Layout, data: ChoiceData): Float64Array {
  const weights = new Float64Array(layout.size)
  const strangers = Object.keys(data).filter((name) => !layout.groups.some((group) => group.name === name))
  if (strangers.length > 0) throw new Error(`no feature is of the kind ${strangers.join(', ')}: ${REMEDY}`)
  for (const { name, roles, features } of layout.groups) {
    const given = data[name]
    if (!given || given.roles.join() !== roles.join()) throw new Error(`the roles of «${name}» differ: ${REMEDY}`)
    const more = Object.keys(given.weights).length - features.length
    for (const [number, feature] of features.entries()) {
      const row = given.weights[feature]
      if (!row || row.length !== roles.length || more !== 0)
        throw new Error(`the features of «${name}» differ at «${feature}»: ${REMEDY}`)
      for (const [index, role] of roles.entries()) weights[layout.at(name, role) + number] = row[index]!
    }
  }
  return weights
}

const REMEDY = 'write the weights anew with npm run learn'
