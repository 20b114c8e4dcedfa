/** Sentences of documents of 1 September 2024, a Sunday, with what they tell: words, then type, date, actors and status. */
export const eventCases: Readonly<Record<string, readonly (readonly [text: string, quote: string, event: string])[]>> =
  {
    'visits, the visitor first': [
      ['Peruvian President Dina Boluarte visited Chile in May 2023.', 'visited Chile', 'visit|2023-05|PE,CL|held'],
      [
        "The Norwegian foreign minister's visit to Kenya on 4 June 2021 lasted a day.",
        "Norwegian foreign minister's visit to Kenya",
        'visit|2021-06-04|NO,KE|held',
      ],
      ['The Kenyan defence minister arrived in Oslo on Tuesday.', 'arrived in Oslo', 'visit|2024-08-27|KE,NO|held'],
      ['The Omani foreign minister will travel to Kenya next month.', 'travel to Kenya', 'visit|2024-10|OM,KE|planned'],
      [
        'The Chilean president has called off a state visit to Peru.',
        'called off a state visit to Peru',
        'visit|-|CL,PE|cancelled',
      ],
    ],
    'meetings, calls and summits, by the alphabet': [
      ['The foreign ministers of Peru and Chile met in Lima on 4 May 2019.', 'met', 'meeting|2019-05-04|CL,PE|held'],
      ['Norway and Kenya held talks in Geneva in March 2020.', 'held talks', 'meeting|2020-03|KE,NO|held'],
      [
        'Oman is to host a meeting with Kenya in November.',
        'host a meeting with Kenya',
        'meeting|2024-11|KE,OM|planned',
      ],
      ['The presidents of Peru and Chile spoke by phone on Friday.', 'spoke by phone', 'call|2024-08-30|CL,PE|held'],
      ['Peru and Chile held a summit in June 2021.', 'held a summit', 'summit|2021-06|CL,PE|held'],
      [
        'A meeting between Norway and Oman was postponed indefinitely.',
        'meeting between Norway and Oman was postponed',
        'meeting|-|NO,OM|cancelled',
      ],
    ],
    'signings, and not their announcements': [
      ['Peru and Chile signed a fishing agreement in 2018.', 'signed a fishing agreement', 'signing|2018|CL,PE|held'],
      ['The accord, signed by Norway and Kenya in 1993, has lapsed.', 'accord, signed', 'signing|1993|KE,NO|held'],
      [
        'Kenya and Oman plan to sign a memorandum on ports next year.',
        'sign a memorandum on ports',
        'signing|2025|KE,OM|planned',
      ],
      ['A treaty was signed by Peru and Norway on 3 May 1999.', 'treaty was signed', 'signing|1999-05-03|NO,PE|held'],
    ],
    'what is founded, opened, completed': [
      [
        'Norway and Oman established a joint committee in 1992.',
        'established a joint committee',
        'founding|1992|NO,OM|held',
      ],
      ['A pipeline from Peru to Chile was put into operation in 2014.', 'put into operation', 'launch|2014|CL,PE|held'],
      [
        'The treaty between Kenya and Oman entered into force on 1 June 2020.',
        'entered into force',
        'launch|2020-06-01|KE,OM|held',
      ],
      [
        'Kenya and Oman will launch a ferry service in May 2031.',
        'launch a ferry service',
        'launch|2031-05|KE,OM|planned',
      ],
    ],
    'what is delivered and bought, giver and seller first': [
      ['Norway delivered two frigates to Peru in 2015.', 'delivered two frigates to Peru', 'delivery|2015|NO,PE|held'],
      ['Peru bought 20 aircraft from Norway in 2015.', 'bought 20 aircraft from Norway', 'purchase|2015|NO,PE|held'],
      ['Oman has agreed to buy 20 trucks from Kenya.', 'buy 20 trucks from Kenya', 'purchase|-|KE,OM|planned'],
    ],
    'what is imposed, suspended and lifted': [
      [
        'Norway imposed sanctions on three Peruvian firms in 2021.',
        'imposed sanctions on three Peruvian firms',
        'sanction|2021|NO,PE|held',
      ],
      ['Chile suspended flights to Oman in May 2019.', 'suspended flights to Oman', 'suspension|2019-05|CL,OM|held'],
      [
        'Kenya will lift the ban on Omani dates in March 2025.',
        'lift the ban on Omani dates',
        'suspension|2025-03|KE,OM|planned',
      ],
    ],
    'exercises, votes and joint statements': [
      ['Peru and Chile held naval exercises in May 2019.', 'held naval exercises', 'exercise|2019-05|CL,PE|held'],
      ['Norway vetoed a resolution on whaling in 2011.', 'vetoed a resolution on whaling', 'vote|2011|NO|held'],
      [
        "Peru's parliament ratified the treaty with Chile in March 2020.",
        'ratified the treaty with Chile',
        'vote|2020-03|PE|held',
      ],
      [
        'Kenya and Oman issued a joint statement on Thursday.',
        'issued a joint statement',
        'statement|2024-08-29|KE,OM|held',
      ],
    ],
    'asides, amounts, and what a phrase goes on with': [
      [
        'Norway prohibited, inter alia, the import of Omani dates in 2019.',
        'prohibited, inter alia, the import of Omani dates',
        'sanction|2019|NO,OM|held',
      ],
      [
        'Peru agreed to purchase $1 billion in Norwegian ships.',
        'purchase $1 billion in Norwegian ships',
        'purchase|-|NO,PE|planned',
      ],
      [
        'Peru pledged to raise its aid to Chile by 2031.',
        'pledged to raise its aid to Chile',
        'announcement|-|CL,PE|held',
      ],
      ['The ministers of Peru and Chile met in 2011 on the margins of the council.', 'met', 'meeting|2011|CL,PE|held'],
      [
        'The summit of Peru and Chile, originally planned for July, has been postponed to December.',
        'summit of Peru and Chile, originally planned for July, has been postponed',
        'summit|2024-12|CL,PE|planned',
      ],
      [
        'The ferry between Kenya and Oman has been in operation since May 2014.',
        'been in operation',
        'launch|2014-05|KE,OM|held',
      ],
    ],
  }
