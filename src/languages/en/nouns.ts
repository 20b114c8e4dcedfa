import type { WordMap } from '../../vocabulary/index.ts'
import { wordSet, wordMap } from '../../text/index.ts'
/** Plurals without an s, with their singular. */
const IRREGULAR: WordMap<string> = wordMap(
  (
    'people:person persons:person aircraft:aircraft personnel:person troops:soldier men:man women:woman children:child staff:person ' +
    'police:officer cattle:head sheep:sheep fish:fish spacecraft:spacecraft warplanes:warplane workforce:worker series:series ' +
    'species:species memoranda:memorandum consortia:consortium data:datum media:medium criteria:criterion phenomena:phenomenon teu:teu livestock:head ' +
    'servicemen:serviceman servicewomen:servicewoman lives:life wives:wife halves:half shelves:shelf knives:knife geese:goose ' +
    'feet:foot teeth:tooth mice:mouse crises:crisis analyses:analysis bases:base axes:axis buses:bus gases:gas others:person crew:person ' +
    'sorties:sortie calories:calorie movies:movie cookies:cookie ties:tie pies:pie rookies:rookie ' +
    'viruses:virus campuses:campus bonuses:bonus censuses:census leaves:leaf loaves:loaf thieves:thief shoes:shoe canoes:canoe ' +
    'businessmen:businessman businesspeople:person policemen:policeman fishermen:fisherman seamen:seaman gunmen:gunman congressmen:congressman ' +
    'lawmakers:lawmaker clergy:person youth:person militia:militiaman infantry:soldier cavalry:soldier swine:pig offspring:child'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Words in -s that are no plural. */
const SINGULAR_IN_S = wordSet(
  (
    'is was has its this thus plus less across always news economics politics physics mathematics athletics logistics electronics ' +
    'gas bus loss cross access process progress congress business success address press class glass grass mass pass boss ' +
    'perhaps besides versus towards afterwards upwards downwards nowadays overseas series states-owned us yes does goes says ' +
    'remains includes accounts rises falls reaches stands amounts shows means needs exceeds makes takes gives ' +
    'comes becomes belongs consists arrives originates derives begins depends equals represents constitutes contains comprises requires involves provides produces exists brings gets keeps sends'
  ).split(' '),
)

export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is') &&
    !word.endsWith("'s") &&
    !SINGULAR_IN_S.has(word)
  )
}

/** The singular of an English plural. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (word.endsWith('oes') && word.length > 4) return word.slice(0, -2)
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
