import { H, S } from './features.ts'

/** Which of a state's features are looked at once more where a word of flow stands before the figure. */
const PAIRS: readonly (readonly [feature: number, headed: number])[] = [
  [S.any, H.any],
  [S.publisher, H['publisher or voice']],
  [S['speaks here'], H['publisher or voice']],
  [S.dateline, H.dateline],
  [S['most named'], H['most named']],
  [S['second most named'], H['second most named']],
  [S['first free state'], H['first free state']],
  [S.owner, H.owner],
  [S['owner close before'], H.owner],
  [S['behind to'], H['behind to']],
  [S['behind from'], H['behind from']],
  [S['behind of'], H['behind of']],
  [S['behind with'], H['behind with']],
  [S['behind in'], H['behind in']],
  [S['behind by'], H['behind by']],
  [S['no preposition, before'], H['no preposition, before']],
  [S.nearest, H.nearest],
  [S['not in the sentence'], H['not in the sentence']],
  [S['subject before'], H['subject before']],
  [S['in the sentence before'], H['in the sentence before']],
  [S['rules first'], H['rules first']],
  [S['rules second'], H['rules second']],
  [S['rules first, not stated'], H['rules first']],
  [S['rules second, not stated'], H['rules second']],
  [S['mostly first elsewhere'], H['mostly first elsewhere']],
  [S['mostly second elsewhere'], H['mostly second elsewhere']],
  [S['first in the figure before'], H['first in the figure before']],
  [S['second in the figure before'], H['second in the figure before']],
  [S['first in the figure before, here'], H['first in the figure before']],
  [S['second in the figure before, here'], H['second in the figure before']],
]

const BY_FEATURE = new Int16Array(Object.keys(S).length).fill(-1)
for (const [feature, headed] of PAIRS) BY_FEATURE[feature] = headed

/** `Imports fell to $3 billion`: what is said of a state, where a noun or verb before the figure has a sender or receiver. */
export function headedFeatures(features: readonly number[]): number[] {
  const found: number[] = []
  for (const feature of features) {
    const headed = BY_FEATURE[feature]!
    if (headed >= 0 && !found.includes(headed)) found.push(headed)
  }
  return found
}
