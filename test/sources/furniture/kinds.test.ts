import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, furnitureOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement on Tuesday.'
const above = (lines: string) => furnitureOf(opened(`${lines}\n\n${PROSE}\n\n${MORE}`))
const below = (lines: string) => furnitureOf(opened(`${PROSE}\n\n${MORE}\n\n${lines}`))

test('share and print buttons', () => {
  assert.deepEqual(above('Share this article'), ['share: Share this article'])
  assert.deepEqual(below('» Print this page'), ['share: » Print this page'])
  assert.deepEqual(above('Share on Facebook\nShare on Twitter\nEmail\nPrint'), [
    'share: Share on Facebook Share on Twitter Email Print',
  ])
})

test('bare names of networks are buttons where three stand together above or below the prose', () => {
  assert.deepEqual(above('Facebook\nTwitter\nLinkedIn'), ['share: Facebook Twitter LinkedIn'])
})

test('ratings and votes, with their counts', () => {
  assert.deepEqual(above('Rate this post\n(12 votes, average: 4.5 out of 5)\n (12 votes)'), [
    'vote: Rate this post (12 votes, average: 4.5 out of 5) (12 votes)',
  ])
  assert.deepEqual(below('Average rating: 3.8 / 5 (1,204 votes)'), ['vote: Average rating: 3.8 / 5 (1,204 votes)'])
  assert.deepEqual(below('Was this article helpful?\n(votes: 31; rating: 4.2)'), [
    'vote: Was this article helpful? (votes: 31; rating: 4.2)',
  ])
})

test('a poll with its header, question, options and counts', () => {
  const poll = 'Reader poll\n\nShould the bridge be free?\nYes\n61 (55%)\nNo\n38 (34%)\nI do not know\n12 (11%)'
  assert.deepEqual(below(poll), [`poll: ${poll.replace(/\s+/g, ' ')}`])
})

test('a poll whose counts stand behind the options, and one of shares alone', () => {
  assert.deepEqual(below('What do you think of the deal?\nGood 40 (50%)\nBad 40 (50%)\nTotal votes: 80'), [
    'poll: What do you think of the deal? Good 40 (50%) Bad 40 (50%)',
    'vote: Total votes: 80',
  ])
  assert.deepEqual(below('Is the deal fair?\nYes\n62.5 %\nNo\n37.5 %'), [
    'poll: Is the deal fair? Yes 62.5 % No 37.5 %',
  ])
})

test('a poll in one line', () => {
  for (const poll of [
    'Yes 12 (71%) No 5 (29%)',
    'Yes: 12 (70.6%), No: 5 (29.4%)',
    'yes 12 (71 %) | no 5 (29 %)',
    'Yes 12 votes (71%) No 5 votes (29%) Total votes: 17',
    'Yes (71%, 12 Votes) No (29%, 5 Votes)',
    'Yes 71% (12 votes) No 29% (5 votes)',
    'YES 1,200 (60%) NO 500 (25%) DON’T KNOW 300 (15%)',
    'Yes, but later 12 (71%) No, never 5 (29%)',
    'Yes 12 (60%) No 5 (25%) It depends on the price 3 (15%)',
    'A good deal 40 (50%) A bad deal for the towns on the border 40 (50%) 80 votes',
    'Should the bridge be free? Yes 12 (71%) No 5 (29%)',
    'Who should pay for it? The state 62% The drivers 38%',
    'Да 12 (71%) Нет 5 (29%) Всего голосов: 17',
    '是 12（71%）不是 5（29%）共17票',
  ]) {
    assert.deepEqual(below(poll), [`poll: ${poll}`])
    assert.deepEqual(above(poll), [`poll: ${poll}`])
  }
})

test('a poll of one line below its question and header, with a count of all votes', () => {
  const poll = 'Reader poll\n\nWho gains most from the new line?\nThe ports in the north 33 (66%) The towns 17 (34%)'
  const shown = poll.replace(/\s+/g, ' ')
  assert.deepEqual(below(poll), [`poll: ${shown}`])
  assert.deepEqual(below(`${poll}\nTotal Voters: 50`), [`poll: ${shown}`, 'vote: Total Voters: 50'])
  assert.deepEqual(below(`${poll}\nVotes cast: 50`), [`poll: ${shown}`, 'vote: Votes cast: 50'])
})

test('a poll without its question, by its answers', () => {
  for (const poll of ['Yes 12 (71%)\nNo 5 (29%)', 'Yes\n12 (71%)\nNo\n5 (29%)', 'Agree\n71% (12)\nDisagree\n29% (5)']) {
    assert.deepEqual(below(poll), [`poll: ${poll.replace(/\s+/g, ' ')}`])
  }
})

test('font-size buttons', () => {
  assert.deepEqual(above('A- A A+'), ['widget: A- A A+'])
  assert.deepEqual(above('− 14 px + ↺'), ['widget: − 14 px + ↺'])
  assert.deepEqual(above('Text size'), ['widget: Text size'])
  assert.deepEqual(above('Reading time: 4 min'), ['widget: Reading time: 4 min'])
  assert.deepEqual(above('5 min read'), ['widget: 5 min read'])
})

test('comment forms', () => {
  const form =
    'Leave a Reply\n\nYour email address will not be published. Required fields are marked *\nComment *\nName *\nEmail *\nWebsite\nSave my name, email, and website in this browser for the next time I comment.'
  assert.deepEqual(below(form), [`comment-form: ${form.replace(/\s+/g, ' ')}`])
  assert.deepEqual(below('45 Comments'), ['comment-form: 45 Comments'])
})

test('related links, alone and in lists', () => {
  assert.deepEqual(below('Read more: Port traffic doubles as new berth opens'), [
    'related: Read more: Port traffic doubles as new berth opens',
  ])
  assert.deepEqual(below('Also read | Tariffs of 25% to stay'), ['related: Also read | Tariffs of 25% to stay'])
  assert.deepEqual(below('Related articles\nPort traffic doubles\n300 lorries wait at the border\nHome'), [
    'related: Related articles Port traffic doubles 300 lorries wait at the border Home',
  ])
})

test('a related line within the article', () => {
  const document = opened(`${PROSE}\n\nSee also: Exports hit $5 billion\n\n${MORE}`)
  assert.deepEqual(furnitureOf(document), ['related: See also: Exports hit $5 billion'])
  assert.equal(articleOf(document), `${PROSE}\n\n\n\n${MORE}`)
})

test('a list of related articles in the middle ends at a blank line', () => {
  const document = opened(`${PROSE}\n\nMost read\nPort traffic doubles\n\nBorder trade\n\n${MORE}`)
  assert.deepEqual(furnitureOf(document), ['related: Most read Port traffic doubles'])
})

test('notices of cookies, subscriptions, advertisements and copyright', () => {
  assert.deepEqual(above('We use cookies to improve your experience. By continuing you agree to our policy.\nAccept'), [
    'notice: We use cookies to improve your experience. By continuing you agree to our policy. Accept',
  ])
  assert.deepEqual(above('Advertisement'), ['notice: Advertisement'])
  assert.deepEqual(below('Sign up for our weekly newsletter and get 10 stories every Friday'), [
    'notice: Sign up for our weekly newsletter and get 10 stories every Friday',
  ])
  assert.deepEqual(below('© 2023 The Example Post. All rights reserved.'), [
    'notice: © 2023 The Example Post. All rights reserved.',
  ])
  assert.deepEqual(below('Copyright 2019 Example Media Ltd'), ['notice: Copyright 2019 Example Media Ltd'])
})

test('menus in one line and in many', () => {
  assert.deepEqual(above('Home | News | World | Business | Sport'), ['menu: Home | News | World | Business | Sport'])
  assert.deepEqual(above('Home » Asia » Ports and railways'), ['menu: Home » Asia » Ports and railways'])
  assert.deepEqual(above('Home\nWorld\nPolitics\nBusiness\nLong reads'), [
    'menu: Home World Politics Business Long reads',
  ])
  assert.deepEqual(below('Share this article\nFor members\nFor schools'), [
    'share: Share this article',
    'menu: For members For schools',
  ])
})

test('remains of markup', () => {
  assert.deepEqual(above('<!-- -->'), ['markup: <!-- -->'])
  assert.deepEqual(below('\\###'), ['markup: \\###'])
})

test('neighbours of one kind are one span, others stay apart', () => {
  const document = opened(`Print\nShare this story\n\nRate this story\n\n${PROSE}`)
  assert.deepEqual(
    document.furniture.map(({ start, end, kind }) => [start, end, kind]),
    [
      [0, 22, 'share'],
      [24, 39, 'vote'],
    ],
  )
})

test('below a menu or a list of other articles nothing but sentences is the article', () => {
  const tail = 'Most popular\nExports hit $5 billion\n\nMarkets\n\nRail fares to rise 12% in May\n\nContact us'
  assert.deepEqual(below(tail), [
    'related: Most popular Exports hit $5 billion Markets Rail fares to rise 12% in May Contact us',
  ])
})

test('furniture in other languages', () => {
  assert.deepEqual(below('Поделиться ссылкой\nПечать\nЧитайте также: Экспорт вырос на 5%'), [
    'share: Поделиться ссылкой Печать',
    'related: Читайте также: Экспорт вырос на 5%',
  ])
  assert.deepEqual(below('分享到：\n微信\n相关阅读：贸易额增长5%\n字号：大 中 小'), [
    'share: 分享到： 微信',
    'related: 相关阅读：贸易额增长5%',
    'widget: 字号：大 中 小',
  ])
})

test('counters beside a byline and a date, which stay', () => {
  const document = opened(`By Jane Doe | 3 May 2024 | 5 min read | 1,284 views\n\n${PROSE}\n\n${MORE}`)
  assert.deepEqual(furnitureOf(document), ['widget: 5 min read', 'share: 1,284 views'])
  assert.deepEqual([document.author, document.published], ['Jane Doe', '2024-05-03'])
})

test('votes beside a line of date and buttons', () => {
  assert.deepEqual(above('On the date 2022-04-29 + ↺ − 16 px\n\nVotes: 17 | 4,3'), [
    'widget: On the date 2022-04-29 + ↺ − 16 px',
    'vote: Votes: 17 | 4,3',
  ])
})
