import { wordMap } from '../../../text/index.ts'
import type { EntityType, NameLink, NamingWords } from '../../../vocabulary/index.ts'
import { words } from '../word-list.ts'
import { commonHeads, describers, generic, heads, jointness, shared, takesOf, trades } from './heads.ts'
import { callings, officesOf, officeWords, offices, personEnds, titles } from './persons.ts'
import { grading, placing, things } from './things.ts'

const topics = words(
  'foreign affairs trade commerce industry finance economy economic energy defence defense security interior justice health education science technology culture agriculture ' +
    'food drug transport transportation communications broadband digital information environment water resources natural mineral minerals mines mining labor labour employment ' +
    'business investment development planning tourism sport sports youth housing infrastructure construction innovation research space nuclear atomic statistics customs excise ' +
    'taxation revenue intelligence investigation homeland external internal international national federal central state public social strategic study studies policy peace relations cooperation ' +
    'co-operation humanities arts medicine engineering aviation maritime shipping petroleum oil gas power electricity forestry fisheries livestock rural urban regional ' +
    'export import exports imports exchange securities competition consumer insurance banking reform monetary fiscal financial telecommunications post broadcasting immigration ' +
    'citizenship refugees human rights women children veterans aerospace aeronautics atmospheric oceanic geological reciprocal fair balanced explosive ordnance guided weapons critical europe asia africa america americas eastern western northern southern middle east acquisition cross-servicing management budget border protection iron steel manufacturers exporters importers producers growers traders employers journalists bankers goods plastic garment textile ' +
    'interest intent friendship amity navigation consular extradition mutual assistance good-neighborliness good-neighbourliness understanding principles partnership asian african european american latin arab islamic human control smuggling trafficking',
)

const links = wordMap<NameLink>([
  ...['of'].map((word) => [word, 'of'] as const),
  ...['and', '&'].map((word) => [word, 'and'] as const),
  ...['for', 'against'].map((word) => [word, 'for'] as const),
  ...['on', 'with', 'concerning', 'regarding', 'between', 'in', 'to'].map((word) => [word, 'on'] as const),
  ...'de da do dos del della la le los las van von der den bin ibn al el du di y zu e ul'
    .split(' ')
    .map((word) => [word, 'particle'] as const),
])

/** By which English names are found. */
export const naming: NamingWords = {
  heads,
  shared,
  jointness,
  commonHeads,
  describers,
  generic,
  takesOf,
  ministries: words('ministry department bureau directorate secretariat faculty'),
  harbours: words('port harbour harbor station'),
  associations: words('association federation chamber council union guild'),
  unassociating: words(
    'trade labour labor customs credit soviet currency monetary city town security state national student municipal district county local free-trade economic political parliamentary banking fiscal advisory military',
  ),
  regions: words(
    'european african asian asia-pacific pacific caribbean inter-american inter arab gulf nordic atlantic eurasian mediterranean baltic latin danube mekong rhine nile zambezi sahel caspian arctic',
  ),
  undescribing: words(
    'final new latest current same landmark historic initial proposed draft high-level high level existing previous original such second first third last whole entire signed next earlier former ' +
      'recent present resulting other key main broad broader wider binding future possible planned announced said so-called called own first-ever ever much-needed sweeping breakthrough ' +
      'third-party interim preliminary tentative three-year two-year five-year million billion mln bln year old ten-year annual similar separate special joint different underlying lapsed expired largest biggest single',
  ),
  sites: words('at in near'),
  definites: words('the this that'),
  ministers: words('secretary secretaries minister ministers undersecretary under-secretary'),
  sayings: words(
    'claims claimed insists insisted adds asks asked recalls recalled reckons complained complains concedes jokes sighs predicts quipped replied announced declared stated observed remarked',
  ),
  smallParts: words('border operation pacific operative term building general elect governmental parliamentary'),
  adjectivals: words(
    'based led backed made owned run born bound funded built supplied controlled occupied style type era level flagged speaking held sponsored linked dominated friendly wide ravaged rich hit trained aligned registered listed operated imposed drafted brokered mediated produced grown origin oriented centred centered only and or in to of',
  ),
  thinking: words(
    'believe believes believed argue argues argued attributed attributes contends contended recalls recalled writes wrote concedes conceded muses',
  ),
  speech: words('said says told added noted stressed wrote argued warned explained believe believes'),
  companyTrades: words('energy airlines airways petroleum steel shipping mining minerals resources'),
  officeNames: words('shah sheikh dean baron marshal duke chief judge pope king prince'),
  smallHeads: wordMap<EntityType>([
    ...['ministry', 'association', 'federation', 'chamber', 'council', 'union', 'guild'].map(
      (word) => [word, 'organisation'] as const,
    ),
    ...['treaty', 'agreement', 'pact', 'accord', 'convention', 'protocol'].map((word) => [word, 'agreement'] as const),
    ...'plant refinery mine smelter scheme line terminal dam reactor shipyard post facility'
      .split(' ')
      .map((word) => [word, 'project'] as const),
  ]),
  things,
  grading,
  placing,
  treaties: words('treaty pact'),
  ways: words('line route corridor road railway link highway motorway cable interconnector'),
  surnames: words(
    'park lake field day post hall house bush church mission bridge mine plant forest temple street guard hill wood guardian port dam power bank price rice may paul',
  ),
  bodyOpeners: words('statistics investment export trade tourism business invest team'),
  bodyStarts: words(
    'banque banco banca bank constructora compañía compagnie société sociedad empresa grupo groupe gruppe universitas universidad université università instituto institut',
  ),
  investors: words('investment pension sovereign wealth monetary hedge equity provident'),
  government: words(
    'ministry department treasury foreign finance trade energy defence defense education agriculture commerce central federal national state senate parliament bureau customs supreme house office',
  ),
  payments: words('payment payments interbank settlement messages messaging transfer financial'),
  trades,
  lone: words('senate coalition bundestag knesset kremlin pentagon'),
  links,
  topics,
  genitives: words(
    "consumers' growers' producers' exporters' importers' manufacturers' employers' leaders' bankers' industrialists' entrepreneurs' people's women's workers' children's farmers' men's king's queen's world's lloyd's moody's mcdonald's",
  ),
  offices,
  officeWords,
  titles,
  callings,
  personEnds,
  companyNouns: words(
    'company companies firm giant group producer maker carmaker automaker startup start-up utility operator developer manufacturer supplier provider carrier airline retailer bank lender newspaper ' +
      'daily agency broker brokerage conglomerate corporation subsidiary unit affiliate parent contractor trader miner refiner shipbuilder shipyard steelmaker chipmaker brewer ' +
      'major regulator consultancy think-tank university monopoly consortium partner insurer shipper website magazine broadcaster channel outlet portal party ministry organisation organization institute ' +
      'grouping body movement militia tank tanks exporter importer lobby outfit venture daughter grower shipper lessor shareholder',
  ),
  companyParts: words(
    'shares share unit subsidiary chairman ceo chief board shareholders stock profit profits sales earnings headquarters spokesman spokeswoman executives factory plant plants refinery revenue ' +
      'employees workers president vice-president managing executive website investors customers engineers engine engines aircraft jets planes vessels cars unmanned',
  ),
  companyForms: wordMap(
    [
      'inc:US corp: corporation: co: company: ltd: limited: plc:GB llc: lp: group: holding: holdings:',
      'ag:DE sa: nv:NL bv:NL gmbh:DE spa:IT ab:SE oyj:FI oy:FI asa:NO pjsc:RU ojsc: jsc: kk:JP bhd:MY pty:AU sarl: s.a: s.a.: s.p.a:IT s.p.a.:IT n.v:NL n.v.:NL a/s:DK international:',
    ]
      .join(' ')
      .split(' ')
      .map((pair) => pair.split(':') as [string, string]),
  ),
  large: words(
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec ' +
      'english mandarin spanish portuguese islam muslim muslims christian christians christmas easter ramadan internet i western eastern northern southern european asian african ' +
      'europe asia africa america eurasia arab arabs latin atlantic pacific balkan baltic nordic caucasus middle far near east west north south central global world cold bible ' +
      'soviet allied axis gmt utc est am pm mr mrs ms dr tel fax fy h1 h2 q1 q2 q3 q4 moderator el niño la niña continent no nos email http https www com photo image file credit copyright god lord euro euros dollar dollars yuan ' +
      'renminbi ruble rubles rouble roubles yen rupee rupees pound sterling brent wti urals covid covid-19 sars omicron boeing-737 party parties side sides',
  ),
  openers: words(
    'the a an this that these those it its he she we they his her their our my your you i in on at by for from to with without within as if when while where why how what which who whose ' +
      'and or but nor so yet although though because since until till after before during under over about above against among between both each every either neither all any some ' +
      'many most more much few several one two three four five six seven eight nine ten first second third last next other another such no not only also even still just now then ' +
      'there here however moreover meanwhile furthermore additionally nevertheless therefore thus hence instead overall according given despite unlike like following including ' +
      'through via across within whenever wherever whatever deepening combating combatting strengthening expanding building yesterday today tomorrow earlier later recently currently previously once again further finally separately asked speaking commenting citing quoting noting adding under ' +
      'is are was were be has have had do does did will would can could should may might must let please see read click share new old former late senior top chief key big ' +
      "that's it's economic political military official officials sources analysts experts total exports imports trade sales prices oil gas growth output production government " +
      'foreign prime bilateral joint national international global western eastern northern southern central annual monthly',
  ),
  acronyms: words(
    'gdp gnp lng lpg us usa uk eu uae ussr prc dprk drc rok png ai it ict cpi ppi vat fdi ipo ceo cfo coo mp mps phd mba msc tv fm am pm gmt utc est hiv aids covid dna icbm icbms ' +
      'fta ftas mou mous sme smes ngo ngos r&d esg ev evs suv suvs faq pdf url html usd eur gbp rmb cny rub jpy inr aud cad bn mln bln tn bpd mw gw kwh twh teu teus km libor u.s u.s. u.k u.k. u.n u.n. u.s.c u.s.c. ddgs mro ' +
      'mmt mmbtu ii iii iv vi vii viii ix xi smr smrs feed fob cif gps rss usb pct ytd yoy epc eez wmd id led mps ok hq dc ny la sr jr co-op aka edt cet ist msk hs gsp mfn',
  ),
  places: words('in at near from to via through across around outside inside into toward towards off between'),
  articles: words('the a an'),
  doings: words(
    'said says told added noted stressed announced argued warned explained believes believe thinks wrote writes claims insisted urged called pledged signed agreed plans planned will would has had ' +
      'is was and are were expects expected wants sees saw bought sold acquired won launched opened built supplied reported posted declined confirmed denied met visited arrived chaired ' +
      'runs owns buys sells operates builds ships lent feeds flies employs ' +
      'attributed purchased selected pledged hopes welcomed rejected accused complained admitted can could also who stated declared',
  ),
  officesOf,
}
