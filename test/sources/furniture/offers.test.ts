import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement on Tuesday.'
const isLeft = (line: string) => articleOf(opened(`${PROSE}\n\n${line}\n\n${MORE}`)).includes(line)

for (const line of [
  'Subscribe now and save 50%! Only KSh 20 per day',
  'Get the latest news by SMS for Sh10 a day.',
  'Join us on WhatsApp: 1.2 million followers',
  'Click here to join our Telegram channel with 45,000 members',
  'Start your subscription for GH¢ 5 a week',
  'Unlock premium stories, newsletters and more for Rs 299 a month',
  'E-paper subscription: Tk 199/month',
  'Premium  Rp 45.000/bulan',
  'Download the Mint App, rated 4.5 stars by 500,000 users.',
  'NSE 20 Share Index 1,542.11 (+0.32%)',
  'Sensex 73,677.13 -195.16 (-0.26%) Nifty 22,356.30 -49.30 (-0.22%)',
  'Exchange rates: EUR 24.32 USD 21.29',
  'We and our 842 partners store data for 13 months.',
  'Next Story: Tata Motors jumps 7% on demerger plan',
]) {
  test(`furniture: ${line}`, () => assert.ok(!isLeft(line)))
}

for (const line of [
  'Get 30 tonnes of rice to the port, the minister told the army.',
  'Exports: EUR 5.11 (–12.3 %)',
  'The app has 3 million subscribers in Kenya.',
  'Subscriptions rose to 40,000 a month in Kenya, the company said on its own pages in May.',
  'Join the 40 states that have signed, he said.',
  'Peru sold EUR 24.32 million of copper and bought USD 21.29 million of tin.',
]) {
  test(`no furniture: ${line}`, () => assert.ok(isLeft(line)))
}

test('counters beside a date', () => {
  const text = articleOf(opened(`15 September 2023 Source: Ghana Line 4,312 Views 23 Comments\n\n${PROSE}\n\n${MORE}`))
  assert.ok(text.includes('Ghana Line'))
  assert.ok(!text.includes('Views') && !text.includes('Comments'))
})
