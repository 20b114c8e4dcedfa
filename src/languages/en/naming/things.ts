import { wordMap } from '../../../text/index.ts'
import type { EntityType } from '../../../vocabulary/index.ts'
import { words } from '../word-list.ts'

const THINGS: Partial<Readonly<Record<EntityType, string>>> = {
  agreement: 'agreement treaty pact accord convention protocol',
  project:
    'pipeline pipelines line railway railroad bridge tunnel terminal refinery plant smelter mine field reactor dam canal cable ' +
    'interconnector highway motorway expressway airport base station park hub stadium hospital factory shipyard facility depot ' +
    'storage farm airstrip quay berth wharf spaceport cosmodrome telescope crossing mill conveyor fence pipe unit college house ' +
    'concentrator pavilion museum arena yard sawmill brewery distillery silos substation viaduct causeway barrage reservoir ' +
    'foundry furnace laboratory radar centre center post',
  programme: 'programme program scheme initiative facility',
  organisation:
    'ministry directorate agency authority commission inspectorate board council office department institute embassy',
}

/** Nouns that head what is described in small letters, with what it then is. */
export const things = wordMap<readonly EntityType[]>(
  [
    ...Map.groupBy(
      Object.entries(THINGS).flatMap(([type, list]) =>
        list.split(' ').map((word) => [word, type as EntityType] as const),
      ),
      ([word]) => word,
    ),
  ].map(([word, pairs]) => [word, pairs.map(([, type]) => type)] as const),
)

/** What says only of what kind or how good a thing is: an `essential` mechanism, a `national` office. */
export const grading = words(
  'beneficial effective essential strong stronger robust close closer deep deeper vital key important good better best great greater ' +
    'stable solid fruitful productive active successful sound constructive equal mutual lasting longstanding powerful modern advanced large larger ' +
    'small smaller big bigger huge massive major minor main central regular frequent full formal informal possible potential real true certain ' +
    'particular single many several various wide wider high low higher lower rare famous typical ordinary local nearby whole empty idle costly ' +
    'cheap expensive old older ageing aging unique special specialised specialized open closed foreign domestic home rival fellow mere sole average ' +
    'national provincial municipal academic regional representative consular state development statistics statistical marketing promotion ' +
    'procurement press free-trade free exclusive',
)

/** Prepositions that tie a work to its place or to what it joins. */
export const placing = words('at in near across under off on to from with between through along')
