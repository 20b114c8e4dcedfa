import { marked } from './marked.ts'

const bound = (bound: string, wordings: string): string[] =>
  wordings.split('|').map((wording) => wording.replace('#', `«5 million tons|5e6 t${bound ? ` ${bound}` : ''}»`))

marked(
  'about',
  bound(
    'about',
    'nearly #|almost #|some #|about #|around #|roughly #|approximately #|close to #|an estimated #|circa #|something like #|in the region of #|or so it seems, nearly #|just about #|in the neighborhood of #|in the vicinity of #|more or less #|estimated at #|estimated to be worth #|~#|# or so|# or thereabouts|barely #|approaching #|nearing #|not far from #|# approximately',
  ),
)
marked(
  'over',
  bound(
    'over',
    'more than #|over #|above #|in excess of #|upwards of #|upward of #|exceeding #|exceeded #|topping #|surpassing #|topped #|well over #|well above #|just over #|slightly more than #|a little over #|crossed #|greater than #|beyond #|far more than #|much more than #|north of #|a whopping, more than #|passed #|outstripping #|>#|far exceeding #|upwards from #',
  ),
)
marked(
  'under',
  bound(
    'under',
    'less than #|under #|below #|fewer than #|just under #|just below #|slightly less than #|a little under #|short of #|just short of #|well below #|barely under #|lower than #|shy of #|far below #|not quite #',
  ),
)
marked(
  'at least',
  bound(
    'at_least',
    'at least #|no less than #|no fewer than #|not less than #|a minimum of #|minimum of #|# or more|# or above|# and above|# at least|# at a minimum|at the very least #|# and more|# at the least',
  ),
)
marked(
  'up to',
  bound(
    'up_to',
    'up to #|as much as #|no more than #|not more than #|not exceeding #|at most #|a maximum of #|at the most #|# at most|# or less|up to a maximum of #|must not exceed #|shall not exceed #|not to exceed #|cannot exceed #|capped at #|limited to #|# at the most|a ceiling of #|a limit of #|never more than #|will not exceed #|does not exceed #|# or fewer|maximum of #',
  ),
)
marked(
  'exact',
  bound(
    '',
    'exactly #|only #|just #|a total of #|a record #|another #|worth #|reached #|hit #|to #|precisely #|a further #|some time ago sold #',
  ),
)

marked('bounds of other quantities', [
  'Some «20 odd warships|20 {warship} about» came.',
  '«20-odd warships|20 {warship} about» came.',
  '«1,000-plus tourists|1000 {tourist} over» came.',
  '«50+ companies|50 {company} over» came.',
  'A «$5 billion|5e9 USD over»-plus deal was signed.',
  'Trade will be «$50 billion|5e10 USD at_least» or more by 2030.',
  'Trade will be well over «$50 billion|5e10 USD over».',
  'Tariffs as high as «25%|25 % up_to» apply.',
  'Tariffs as high as an average of «37%|37 % up_to» apply.',
  'As many as «40,000 troops|40000 {soldier} up_to» came.',
  'Farms are screened if valued from «$15 million|15e6 USD at_least» and mills from «$53 million|53e6 USD at_least».',
  'Not more than «300 people|300 {person} up_to» stayed.',
  'Over the past decade, «40 ships|40 {ship}» were built.',
  'Gas sells «44%|44 %» below the «$459|459 USD» of May.',
  'In some «30 countries|30 {country} about» it is banned.',
  'More than a «third|33.33 % over» of the oil is sold.',
  'Nearly «two-thirds|66.67 % about» of the oil is sold.',
  'It has more than «doubled|2 {time} over» its trade.',
  'Trade nearly «tripled|3 {time} about».',
  'They agreed on a maximum tonnage of «10,000 tons|10000 t up_to».',
  'The limit was set at «10,000 tons|10000 t up_to».',
  'The maximum was set at «10,000 tons|10000 t up_to» for Chile, «9,000 tons|9000 t up_to» for Peru and «8,000 tons|8000 t up_to» for Ghana.',
])
