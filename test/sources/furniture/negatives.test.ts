import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furnitureOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement on Tuesday.'

/** Lines that are the article's wherever they stand: above, between or below its paragraphs. */
function isArticle(lines: string): void {
  for (const text of [
    `${lines}\n\n${PROSE}\n\n${MORE}`,
    `${PROSE}\n\n${lines}\n\n${MORE}`,
    `${PROSE}\n\n${MORE}\n\n${lines}`,
  ]) {
    assert.deepEqual(furnitureOf(opened(text)), [], lines)
  }
}

test('sentences that begin like buttons', () => {
  isArticle('Share this article of the treaty with nobody, the minister told 12 officials.')
  isArticle('Print media in the two countries employ 40,000 people.')
  isArticle('Read more carefully, the text of article 5 promises $3 billion.')
  isArticle('Vote counts from 141 states were read out in the hall.')
})

test('a poll that an article reports', () => {
  isArticle('In a poll of 1,600 people, 33 (31%) of those asked in the border towns were against the bridge.')
  isArticle('Asked whether the deal was fair, 62% said yes.\nAnother 38% said no.')
  isArticle('Some 33 (31%) of the respondents were undecided, 73 (69%) were for it.')
})

test('tables of figures and shares', () => {
  isArticle('Exports by partner in 2023\nGermany\n33 (31%)\nFrance\n30 (28%)\nItaly\n44 (41%)')
  isArticle('Wheat | 4.5 million tons\nBarley | 2 million tons\nMaize | 7 million tons')
  isArticle('Year | Volume\n2021 | 10.4\n2022 | 15.4')
})

test('sentences and tables that count as polls do, in one line', () => {
  isArticle('Exports rose by 12 (71%) and imports by 5 (29%)')
  isArticle('exports rose by 12 (71%), imports by 5 (29%)')
  isArticle('Exports rose by 12 (71%). Imports rose by 5 (29%)')
  isArticle('Of the 17 projects agreed on last year, 12 (71%) are finished and 5 (29%) are not')
  isArticle('Germany 33 (31%) France 30 (28%) Italy 44 (41%)')
  isArticle('Germany 33 (31%) | France 30 (28%) | Italy 44 (41%) | Total 107')
  isArticle('Oil 71% Gas 29%')
  isArticle('Oil $12 (71%) Gas $5 (29%)')
  isArticle('Yes 12 (71%) No 5 (29%) was how the envoys of 17 states answered')
  isArticle('Some said yes 12 (71%), some no 5 (29%), the rest nothing')
})

test('answers whose counts do not make up the whole, or are none', () => {
  isArticle('Yes 12 (71%) No 5 (12%)')
  isArticle('Yes 12 (60%) No 5 (40%)')
  isArticle('Yes 71% No 29%')
  isArticle('Yes 12 (100%)')
})

test('a result that the article announces', () => {
  isArticle('The members answered the question of the union as follows:\nYes 12 (71%) No 5 (29%)')
  isArticle('Social Democrats 1,204,300 (31%)\nGreens 1,087,700 (28%)\nOthers 1,592,800 (41%)\nTotal votes: 3,884,800')
  isArticle('In favour 141 (78%)\nAgainst 5 (3%)\nAbstentions 35 (19%)')
})

test('a sentence with shares below a heading that asks', () => {
  isArticle('Why did trade grow?\n\nExports rose by 12 (71%) and imports by 5 (29%)')
  isArticle('Why did trade grow?\n\nIt was oil that made up 71% of it and gas that made up 29%')
})

test('a question with figures below it that are no shares of a whole', () => {
  isArticle('How large is the trade?\nGoods\n240 (12%)\nServices\n18 (5%)')
})

test('votes of an assembly', () => {
  isArticle('Votes: 141 in favour, 5 against, 35 abstentions')
  isArticle('141 votes')
  isArticle('The resolution passed (11 votes in favour, 2 vetoes).')
})

test('lists of facts', () => {
  isArticle('- $50 million for the research fund\n- $1 million for solar cooling\n- $20 million for dryland farming')
  isArticle('The regulator blocked three services:\n- Facebook\n- Twitter\n- Telegram')
  isArticle('It blocked four services:\nFacebook\nTwitter\nLinkedIn\nTelegram')
  isArticle('Wheat\nBarley\nMaize\nSoybeans')
})

test('headings that are words of buttons', () => {
  isArticle('Comments')
  isArticle('Telegram')
  isArticle('Privacy policy')
  isArticle('Technology')
})

test('bylines, dates, datelines and where it was first published', () => {
  isArticle('By Jane Doe')
  isArticle('Published: 3 May 2023')
  isArticle('First published in the Example Review.')
  isArticle('17 November 2014')
  isArticle('Editor’s note: Jane Doe is an analyst at the Institute of Ports. The article expresses her own opinion.')
  isArticle('The Associated Press contributed to this report.')
})

test('sentences about cookies, subscriptions, copyright and comments', () => {
  isArticle('The cookies we use were made from 5,000 tons of imported wheat, said the bakers’ union.')
  isArticle('Copyright law in the two states was brought into line in 2010.')
  isArticle('By continuing to use this pipeline, the two sides save $2 billion a year.')
  isArticle('Subscribers in the two states number 4 million.')
  isArticle('Comments by the minister on the 25% tariff were not published.')
})

test('sizes and times that an article gives', () => {
  isArticle('16 px')
  isArticle('It took 5 minutes to read the 3 pages.')
  isArticle('AAA')
  isArticle('Rating: BBB+')
})

test('a wrapped sentence whose last line is the word of a notice', () => {
  const wrapped = [
    'The ministry paid 3 million for what the opposition called a single',
    'advertisement, and the year before that it had paid as much for another',
    'advertisement',
    'in the same paper, which is owned by the brother of the minister and has',
    'a circulation of 40,000.',
  ].join('\n')
  assert.deepEqual(furnitureOf(opened(wrapped)), [])
})

test('a signature below a document', () => {
  isArticle('IN WITNESS WHEREOF, I have hereunto set my hand this third day of May.\n\nJANE DOE')
})

test('areas of cooperation that are sections of sites too', () => {
  isArticle('The two sides will work together in:\nTrade\nEnergy\nScience\nTechnology\nHealth\nCulture')
  isArticle('Science\nTechnology\nHealth\nCulture\nEducation')
})

test('a table below the buttons that end a text', () => {
  const table = 'Exports by partner, million tons\nGermany\n33.1\nFrance\n30.5'
  const document = opened(`${PROSE}\n\n${MORE}\n\nShare this article\n\n${table}`)
  assert.deepEqual(furnitureOf(document), ['share: Share this article'])
})

test('a date, a byline and a sentence below a comment form', () => {
  const document = opened(`${PROSE}\n\nLeave a Reply\n\n17 November 2014\n\nBy Jane Doe\n\nIt cost 5 million.`)
  assert.deepEqual(furnitureOf(document), ['comment-form: Leave a Reply'])
})

test('counts in the cells of a table', () => {
  isArticle('Channel | 1,284 views | 12 comments\nAnother | 300 views | 4 comments')
})
