import { phraseTable, wordMap } from '../../../text/index.ts'
import type { EntityType, NameKind } from '../../../vocabulary/index.ts'
import { phrases, words } from '../word-list.ts'

const HEADS: Readonly<Record<NameKind, string>> = {
  agreement:
    'agreement treaty treaties accord accords pact protocol convention memorandum mou declaration communiqué communique arrangement framework deal statement ' +
    'understanding compact plan roadmap guidelines package contract armistice covenant concordat',
  project:
    'pipeline bridge plant railway railroad refinery mine port terminal dam canal tunnel highway expressway motorway reactor station observatory satellite ' +
    'telescope shipyard project venture stream interconnector lng mission field complex smelter system link stadium hpp npp tpp park zone corridor hub metro gateway reservoir wharf farm',
  mechanism: 'forum dialogue community mechanism platform area secretariat alliance quad',
  organisation:
    'ministry department bank company co corp corporation inc ltd limited plc llc lp ag sa nv bv gmbh spa ab oyj asa pjsc ojsc jsc sas kk bhd pty group holdings holding ' +
    'university college institute institution academy school agency authority administration bureau board office service services chamber association federation ' +
    'foundation society club centre center laboratory laboratories airlines airways airline motors motor petroleum steel industries technologies technology capital management analytics optics dynamics robotics pharma biotech software digital semiconductors aviation studios studio ' +
    'semiconductor interactive commodities precision engineering skyways brokers panel guild pcl spv ' +
    'securities bancorp trust exchange times post news journal herald tribune daily gazette press party senate parliament congress house court army navy force ' +
    'forces guard police constabulary customs treasury cabinet commission council committee hospital museum observer chronicle mail mirror telegraph guardian ' +
    'review bulletin monitor radio television broadcasting railways shipping mining resources minerals metals foods breweries brewery telecom ' +
    'telecommunications communications networks electric electronics insurance assurance consulting associates brothers bros sons stores hotels labs works ' +
    'enterprises international coalition front movement command fleet network fund assembly energy oil power aerospace heavy cement chemical chemicals ' +
    'pharmaceuticals healthcare foods textiles trading logistics solutions media magazine embassy consulate corps brewers cooperative farms ' +
    'union organisation organization inspectorate tribunal presidency archive archives seafood seafoods mills garments apparel sugar tea coffee cocoa timber packaging plastics rubber glass ceramics machinery equipment ' +
    'instruments batteries solar renewables hydro fuels refining drilling exploration offshore marine freight cargo express couriers rail auto automotive automobiles trucks tractors vehicles aircraft ' +
    'avionics satellites telecoms mobile wireless broadband data cloud computing computers genetics seeds agro agri dairy meats poultry fertilisers fertilizers properties realty construction builders ' +
    'contractors investments investment equity leasing credit savings reinsurance brokerage research advisory advisors consultants pictures films publishing books wire diet rada sejm riksdag storting ' +
    'folketing cortes majlis orchestra theatre ballet cricket football publishers printers outfitters jewellers growers millers exporters importers manufacturers traders producers farmers workers ' +
    'regulator watchdog directorate league registry library chambers financial ports oils tex eximbank grid grup gruppe grupo groupe consorcio consortium enerji energia beef nickel ' +
    'zinc lithium uranium orbital exports commercial nuclear armaments yards ferries cotton yarn tobacco grains fruits spices phosphates beverages corps outfitters ' +
    'lubricants turbines rotors drones optronics spinning weaving dyeing carpets jute',
  programme:
    'facility initiative programme program scholarship scholarships strategy vision agenda scheme partnership year years fellowship fellowships enterprise',
  person: '',
  none:
    'summit conference war revolution games cup olympics day week month act law bill order proclamation constitution resolution section article annex chapter ' +
    'schedule sea ocean river island islands strait straits gulf bay peninsula lake mountain mountains province region oblast krai county district city town ' +
    'village street square avenue valley desert coast cape republic kingdom emirate emirates state states duchy empire territory territories east west ' +
    'north south asia africa europe america government minister ministers president secretary crisis depression recession award prize palace hotel hall ' +
    'stadium church temple index rate charter talks exercise drill exercises election elections road world century age era session meeting visit tariff ' +
    'tariffs department-store basin delta plateau canyon forest highlands heights hills creek beach harbour harbor point plains prefecture ' +
    'canton governorate commonwealth hemisphere report paper letter letters note code regulation directive decree amendment clause title part volume ' +
    'edition phase round doctrine principle principles policy theory ambassador chancellor representative general director officer commissioner ' +
    'administrator governor counsel cathedral university-town shield sword eagle dragon systems crude agreements architecture airport staff register',
}

/** Nouns that head a name, written large. */
export const heads = wordMap<NameKind>(
  Object.entries(HEADS).flatMap(([kind, list]) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, kind as NameKind] as const),
  ),
)

export const shared = words(
  'union organisation organization commission committee council group fund centre center partnership year board fund assembly',
)

export const jointness = words(
  'joint intergovernmental inter-governmental bilateral trilateral international interparliamentary mixed working suppliers cooperation co-operation world global regional ' +
    'security consultative coordination european african asian arab american pacific nordic gulf',
)

const COMMON: Partial<Readonly<Record<EntityType, string>>> = {
  agreement: 'agreement treaty accord accords pact protocol convention mou memorandum arrangement declaration',
  project:
    'project corridor pipeline pipelines bridge plant refinery mine port terminal dam canal tunnel highway expressway railway reactor mission satellite telescope ' +
    'field interconnector shipyard smelter service stadium arena base park concentrator station mill',
  programme: 'initiative programme program scholarship scheme enterprise',
  mechanism: 'forum dialogue',
  organisation: 'university bank institute embassy',
}

/** Nouns that end a name though they are written small. */
export const commonHeads = wordMap<EntityType>(
  Object.entries(COMMON).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as EntityType] as const)),
)

export const describers = words(
  'gas oil crude lng natural nuclear power hydropower hydroelectric hydro solar wind coal copper gold iron ore lithium uranium nickel thermal electric electricity freight train rail ' +
    'railway road cargo container deep-water deepwater export import trade free investment economic security defence defense peace border arms naval missile research ' +
    'science space lunar undersea subsea submarine petrochemical chemical steel aluminium aluminum cement fertiliser fertilizer lng-export interim nuclear-power ' +
    'long association provisional grains partnership comprehensive bilateral trilateral long-term multilateral ' +
    'naval industrial irrigation football cricket fuel palm sugar textile debt swap sewing sulphuric acid fertilizer wind ' +
    'satellite navigation safeguards civil civilian cooperation co-operation strategic energy water grain cross-border high-speed hydrocarbon condensate',
)

/** Names of no single thing, though they look like one. */
export const generic = phraseTable<true>(
  phrases(
    'joint statement|free trade agreement|free trade agreements|memorandum of understanding|memoranda of understanding|letter of intent|letters of intent|joint communique|joint communiqué|' +
      'framework agreement|trade agreement|trade agreements|peace treaty|joint declaration|final declaration|state bank|central bank|trade deal|joint venture|action plan|working group|trade union|' +
      'business council|supreme court|stock exchange|economic partnership agreement|comprehensive strategic partnership|strategic partnership|annual report|' +
      'official development|white paper|news service|local government|high court|district court|' +
      'economic cooperation|free trade area|free trade zone|armed forces|security forces|navy|army|air force|police|press|school|post|office|union',
  ).map((phrase) => [phrase, true] as const),
)

/** Heads that an `of` may follow within a name: the Bank `of` China, and no Ltd. */
export const takesOf = words(
  'ministry department bank company corporation university college institute institution academy school agency authority administration bureau board office service chamber association ' +
    'federation foundation society club centre center laboratory house court council committee commission union organisation organization league community alliance assembly parliament ' +
    'embassy treaty declaration protocol convention memorandum communiqué statement agreement pact accord charter year port bridge power terms letter joint museum library registry kingdom republic ' +
    'duchy heads state states gulf sea strait bay cape island islands order act secretariat forum fund front movement party group',
)

/** Goods and trades: with a state's name alone they name nothing. */
export const trades = words(
  'oil energy gas power lng steel metals foods trading minerals resources petroleum chemicals shipping technology capital textiles mining airlines police navy forces party company companies press',
)
