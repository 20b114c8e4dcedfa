import type { Layout } from '../../src/statements/by-rule/choice/layout.ts'

/** Two decimals: finer than what a few hundred figures can tell. */
const DECIMALS = 2

/** The weights as a file that a person can read: a line a feature, a column a role. */
export function weightsFile(layout: Layout, weights: Float64Array, from: string): string {
  const lines = [
    '# How much each feature speaks for each role; what weighs most is chosen. The features are explained where they are found:',
    '# src/statements/by-rule/choice/. Written by `npm run learn`, not by hand.',
    `# Learnt from ${from}.`,
  ]
  for (const { name, roles, features } of layout.groups) {
    lines.push(`${name}:`, `  roles: [${roles.join(', ')}]`, '  weights:')
    for (const [number, feature] of features.entries()) {
      const row = roles.map((role) => rounded(weights[layout.at(name, role) + number]!))
      lines.push(`    ${feature}: [${row.join(', ')}]`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** `-0` is no number that a person writes. */
const rounded = (weight: number): string => String(Number(weight.toFixed(DECIMALS)) + 0)
