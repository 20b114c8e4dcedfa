import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened } from './opened.ts'

const TEXTS = {
  en: 'The two governments agreed to raise the capacity of the border crossing and to open a second one before the end of the decade, the ministry said.',
  ru: 'Правительства двух стран договорились увеличить пропускную способность пограничного перехода и открыть ещё один до конца десятилетия, сообщило министерство транспорта страны.',
  uk: 'Уряди двох країн домовилися збільшити пропускну здатність прикордонного переходу та відкрити ще один до кінця десятиліття, повідомило міністерство транспорту країни у вівторок.',
  de: 'Die beiden Regierungen haben sich darauf geeinigt, die Kapazität des Grenzübergangs zu erhöhen und bis zum Ende des Jahrzehnts einen zweiten zu eröffnen, teilte das Ministerium mit.',
  fr: 'Les deux gouvernements sont convenus d’augmenter la capacité du poste frontière et d’en ouvrir un second avant la fin de la décennie, a indiqué le ministère des transports.',
  es: 'Los dos gobiernos acordaron aumentar la capacidad del paso fronterizo y abrir otro antes de que termine la década, informó el ministerio de transportes en un comunicado.',
  ar: 'اتفقت الحكومتان على زيادة طاقة المعبر الحدودي وفتح معبر ثان قبل نهاية العقد الحالي وفق ما أعلنته وزارة النقل في بيان لها يوم الثلاثاء الماضي في العاصمة',
  zh: '两国政府同意提高边境口岸的通行能力，并在本十年结束之前开放第二个口岸，交通部周二在一份声明中表示。',
  ja: '両国政府は国境検問所の通行能力を高め、十年以内に二つ目の検問所を開くことで合意したと運輸省が火曜日に発表した。',
  ko: '두 나라 정부는 국경 검문소의 통행 능력을 높이고 십 년 안에 두 번째 검문소를 열기로 합의했다고 교통부가 화요일 성명에서 밝혔다.',
  el: 'Οι δύο κυβερνήσεις συμφώνησαν να αυξήσουν τη δυναμικότητα του συνοριακού σταθμού.',
} as const

test('the language of a text is worked out', () => {
  for (const [lang, text] of Object.entries(TEXTS)) {
    const document = opened(text)
    assert.equal(document.lang, lang)
    assert.ok(document.inferred.includes('lang'), lang)
  }
})

test('a declared language that fits is stated, by its code alone', () => {
  for (const [declared, text] of [
    ['en-GB', TEXTS.en],
    ['RU', TEXTS.ru],
    ['zh_Hans', TEXTS.zh],
  ] as const) {
    const document = opened(text, 'a.txt', { lang: declared })
    assert.equal(document.lang, declared.slice(0, 2).toLowerCase())
    assert.equal(document.inferred.includes('lang'), false)
  }
})

test('a declared language that the text plainly contradicts loses', () => {
  for (const [declared, lang] of [
    ['en', 'ru'],
    ['en', 'zh'],
    ['de', 'en'],
    ['ru', 'en'],
    ['ja', 'ko'],
  ] as const) {
    const document = opened(TEXTS[lang], 'a.txt', { lang: declared })
    assert.deepEqual([document.lang, document.inferred.includes('lang')], [lang, true], `${declared} ${lang}`)
  }
})

test('a short text has the language that is declared, or what its letters tell, or none', () => {
  assert.equal(opened('Handel wächst um 5%', 'a.txt', { lang: 'de' }).lang, 'de')
  assert.equal(opened('Handel wächst um 5%').lang, 'de')
  assert.equal(opened('Trade rose to $5 billion.').lang, 'en')
  assert.equal(opened('5 tons').lang, null)
  assert.equal(opened('贸易增长5%').lang, 'zh')
  assert.equal(opened('5% – 7%').lang, null)
})

test('a declared language that shares its script with what the letters tell is kept', () => {
  assert.equal(opened('国交正常化五十周年', 'a.txt', { lang: 'ja' }).lang, 'ja')
})

test('furniture in another language decides nothing', () => {
  const buttons = 'Share this article\nPrint this page\nLeave a Reply\nYour email address will not be published\n'
  assert.equal(opened(`${buttons}\n${TEXTS.ru}\n\n${buttons}`).lang, 'ru')
})

test('a title or a quotation in another language decides nothing', () => {
  assert.equal(
    opened(`Deutschland und Frankreich vereinbaren zweiten Grenzübergang\n\n${TEXTS.en} ${TEXTS.en}`).lang,
    'en',
  )
})

test('what is no language code is passed over', () => {
  for (const lang of ['english', '', 'x', '12', 'en_but']) {
    assert.equal(opened(TEXTS.en, 'a.txt', { lang }).lang, 'en', lang)
  }
})
