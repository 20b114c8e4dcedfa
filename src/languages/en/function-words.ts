import { wordSet } from '../../text/index.ts'
import type { Word } from '../../vocabulary/index.ts'
/** Words that end a noun phrase: articles, prepositions, pronouns, conjunctions, auxiliaries, common adverbs and finite verbs. */
const WORDS = wordSet(
  (
    'a an the this that these those it its he she they them their his her our we you your i my who whom whose which what where when ' +
    'why how of in on at by for from to with without within into onto upon over under above below between among through during ' +
    'before after since until till against about around across along behind beyond despite except inside outside per than as via ' +
    'and or but nor so yet if because although though while whereas unless whether is are was were be been being am has have had ' +
    'having do does did done will would shall should can could may might must ought not no also already just only even still ' +
    'now then there here very too more most less least much such each every either neither both all any some other another ' +
    'annually daily weekly monthly yearly respectively together alone ago later earlier today yesterday tomorrow however ' +
    'therefore thus moreover further furthermore including included include includes involving worth compared according said ' +
    'says say told went came made took gave got began became rose fell grew reached stood amounted totalled totaled visited ' +
    'attended participated took signed accounted increased decreased declined dropped jumped surged climbed up down out off ' +
    'remain remains remained live lived work worked come go take make give show shows showed see saw hold held holds live ' +
    'arrived entered left crossed joined killed died received sent sold bought imported exported shipped delivered produced ' +
    'built created lost won paid cost costs costing'
  ).split(' '),
)

export const isFunctionWord = (word: Word | undefined): boolean => WORDS.holds(word)

/** What stands right before the amount of a change: `rose 5 million`, `by 5 million`. */
export const CHANGES = wordSet(
  (
    'by up down rose rise risen fell fall fallen grew grow grown increased increase decreased decrease climbed climb dropped drop declined decline jumped jump surged surge ' +
    'widened widen narrowed narrow gained gain lost slipped eased advanced shrank soared plunged tumbled added slid'
  ).split(' '),
)
