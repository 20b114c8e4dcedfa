/** Features of one kind, each with a weight for every role that what has it may be given. */
export interface FeatureGroup {
  readonly name: string
  readonly roles: readonly string[]
  readonly features: readonly string[]
}

/** Where the weight of each feature in each role stands in one array. */
export interface Layout {
  readonly groups: readonly FeatureGroup[]
  readonly size: number
  /** Index of the first weight of a group for a role; a feature's number is added to it. */
  at(group: string, role: string): number
}

/** Sets feature groups out one behind the other. */
export function layoutOf(groups: readonly FeatureGroup[]): Layout {
  const places = new Map<string, number>()
  let size = 0
  for (const { name, roles, features } of groups) {
    for (const role of roles) {
      places.set(`${name} ${role}`, size)
      size += features.length
    }
  }
  return {
    groups,
    size,
    at(group, role) {
      const place = places.get(`${group} ${role}`)
      if (place === undefined) throw new Error(`No features ${group} for the role ${role}`)
      return place
    },
  }
}

/** The number of each feature within its group, by its name. */
export const numbered = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, index) => [name, index])) as Record<Name, number>
