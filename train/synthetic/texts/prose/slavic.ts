import { lines } from '../template';
import type { Prose } from './prose';

export const polish: Prose = {
  hello: lines(`
    Cześć {g1},
    Cześć {g1}!
    Hej {g1},
    Szanowny Panie {f1},
    Szanowna Pani {g1},
    Droga {g1},
    Drogi {g1},
    Dzień dobry, {g1},
    Witam {g1},
    Dzień dobry,
    {g1},
    Hej wszystkim,
    Do rąk własnych: {p1}`),
  lines: lines(`
    {g2} jest [chora|w ciąży|na urlopie|spóźniona|już z powrotem].
    {p2} z {org1} dzwonił w sprawie {topic}.
    Rozmawiałam wczoraj z {pIns2}.
    Wyślij to do {gGen2} i {gGen3}.
    Nie mów {gDat2} o tym.
    Umowa {pGen2} kończy się {date}.
    Widziałem {pAcc2} w {city1}.
    Przekaż {gDat2}, że {g3} nie przyjdzie.
    Moja siostra {g2} pracuje w {org1}.
    Nazywam się {p2} i mieszkam w {city1}.
    Mój adres to {addr1}.
    Paczkę proszę wysłać na adres: {p2}, {addr1}.
    {p2}, ur. {date} w {city1}, jest pacjentem dr {pGen3}.
    Zdaniem {pGen2} kosztuje to {amt}.
    Wszystkiego najlepszego, {g2}!
    Pozdrów {gAcc2} i {gAcc3}.
    Pani {f2} oddzwoni {day}.
    {org1} przejęła {org2}.`),
  plain: lines(`
    W załączniku przesyłam dokumenty.
    Spotkanie jest o {time}.
    Dziękuję za szybką odpowiedź.
    Numer sprawy to {id}.
    Proszę dzwonić pod numer {phone}.
    Kwota wynosi {amt}.
    Ogrzewanie nie działa od wczoraj.`),
  bye: lines(`
    Pozdrawiam,
    Pozdrawiam
    Pozdr.
    Z poważaniem,
    Z wyrazami szacunku
    Dziękuję,
    Dzięki!
    Ściskam,
    Do zobaczenia,
    Buziaki`),
  chat: lines(`
    {G1} cię szuka
    nie mów {gDat1}
    gdzie jest {G1}
    zapytaj {gGen1}
    {g1} będzie później
    jestem u {gGen1}
    sto lat {g1}!
    tu {g1}
    {g1} i {g2} nie przyjdą
    dzięki {g1}`),
  prompts: lines(`
    Napisz maila do {pGen1} w sprawie {topic}.
    Napisz referencje dla {pGen1}, stanowisko: {role}, firma {org1}.
    Kim jest {p1}?
    Streść protokół. Obecni: {p1}, {p2}, {p3}.
    Napisz wiersz dla {gGen1} na {num}. urodziny.
    Umowa najmu między {pIns1} a {pIns2}, lokal: {addr1}.
    Pomóż mi odpisać {gDat1}.
    Nazywam się {p1}, chcę pracować w {org1}.
    Reklamacja do {org1}: {p1} był niemiły.`),
  notes: lines(`
    Obecni: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} na {day}\\n- {g2}: {thing}
    {R1}\\n{R2}\\n{R3}
    Kontakt: {p1}, tel. {phone}
    Sporządził: {i1}`),
};

export const czech: Prose = {
  hello: lines(`
    Ahoj {g1},
    Ahoj {g1}!
    Dobrý den, {g1},
    Vážený pane {f1},
    Vážená paní {f1},
    Milá {g1},
    Milý {g1},
    Čau {g1}
    Dobrý den,
    {g1},
    Ahoj všichni,
    K rukám: {p1}`),
  lines: lines(`
    {g2} je [nemocná|těhotná|na dovolené|zpátky].
    {p2} z {org1} volal kvůli {topic}.
    Včera jsem mluvila s {pIns2}.
    Pošli to {gDat2} a {gDat3}.
    Neříkej to {gDat2}.
    Smlouva {pGen2} končí {date}.
    Viděl jsem {pAcc2} v {city1}.
    Moje sestra {g2} pracuje v {org1}.
    Jmenuji se {p2} a bydlím v {city1}.
    Moje adresa je {addr1}.
    Balík pošlete na {p2}, {addr1}.
    {p2}, nar. {date} v {city1}, je pacientem dr. {f3}.
    Podle {pGen2} to stojí {amt}.
    Všechno nejlepší, {g2}!
    Pozdravuj {gAcc2} a {gAcc3}.
    Paní {f2} zavolá {day}.
    {org1} koupila {org2}.`),
  plain: lines(`
    V příloze posílám dokumenty.
    Schůzka je v {time}.
    Děkuji za rychlou odpověď.
    Číslo jednací je {id}.
    Volejte na {phone}.
    Částka činí {amt}.`),
  bye: lines(`
    S pozdravem
    S pozdravem,
    Děkuji,
    Díky!
    Hezký den,
    Měj se,
    Zdraví
    S úctou
    Ahoj,`),
  chat: lines(`
    {G1} tě hledá
    neříkej to {gDat1}
    kde je {G1}
    zeptej se {gGen1}
    {g1} přijde později
    jsem u {gGen1}
    všechno nejlepší {g1}!
    tady {g1}
    {g1} a {g2} nepřijdou
    díky {g1}`),
  prompts: lines(`
    Napiš e-mail pro {pAcc1} ohledně {topic}.
    Napiš doporučení pro {pAcc1}, {role}, {org1}.
    Kdo je {p1}?
    Shrň zápis. Přítomni: {p1}, {p2}, {p3}.
    Napiš básničku pro {gAcc1} k {num}. narozeninám.
    Pomoz mi odpovědět {gDat1}.
    Jmenuji se {p1} a hlásím se do {org1}.`),
  notes: lines(`
    Přítomni: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} do {day}\\n- {g2}: {thing}
    {R1}\\n{R2}\\n{R3}
    Kontakt: {p1}, tel. {phone}`),
};

export const russian: Prose = {
  hello: lines(`
    Привет, {g1}!
    Здравствуйте, {g1}!
    Уважаемый {p1}!
    Уважаемая {g1},
    Добрый день, {g1}.
    Дорогая {g1},
    Дорогой {g1}!
    Доброе утро, {g1}
    {g1}, привет
    {g1},
    Коллеги, добрый день!
    Вниманию: {p1}`),
  lines: lines(`
    {g2} [заболела|в отпуске|опаздывает|уже вернулась|беременна].
    {p2} из {org1} звонил насчёт договора.
    Вчера я говорила с {pIns2}.
    Отправь это {gDat2} и {gDat3}.
    Не говори {gDat2} об этом.
    Договор {pGen2} заканчивается {date}.
    Я видел {pAcc2} в городе {city1}.
    Моя сестра {g2} работает в {org1}.
    Меня зовут {p2}, я живу в {city1}.
    Мой адрес: {addr1}.
    Посылку отправьте на имя {pGen2}, {addr1}.
    {p2}, родился {date} в г. {city1}, {role}.
    По словам {pGen2}, это стоит {amt}.
    С днём рождения, {g2}!
    Передай привет {gDat2} и {gDat3}.
    Пациентка {R2} жалуется на боль.
    Истец {i2} требует {amt} с ответчика {i3}.
    {org1} купила {org2}.`),
  plain: lines(`
    Во вложении документы.
    Встреча в {time}.
    Спасибо за быстрый ответ.
    Номер дела {id}.
    Звоните по телефону {phone}.
    Сумма составляет {amt}.
    Надо обсудить {topic}.`),
  bye: lines(`
    С уважением,
    С уважением
    Спасибо,
    Спасибо!
    Всего доброго,
    Целую,
    Обнимаю,
    До встречи,
    Искренне Ваш,`),
  chat: lines(`
    {G1} тебя ищет
    не говори {gDat1}
    где {G1}
    спроси у {gGen1}
    {g1} придёт позже
    я у {gGen1}
    с др {g1}!
    это {g1}
    {g1} и {g2} не придут
    спасибо {g1}
    ну {g1} ты даёшь`),
  prompts: lines(`
    Напиши письмо {pDat1} про {topic}.
    Напиши рекомендацию для {pGen1}, {role}, {org1}.
    Кто такой {p1}?
    Кратко изложи протокол. Присутствовали: {i1}, {i2}, {i3}.
    Напиши стихи для {gGen1} на {num} лет.
    Договор аренды между {pIns1} и {pIns2}, адрес: {addr1}.
    Помоги ответить {gDat1}.
    Меня зовут {p1}, хочу работать в {org1}.
    Жалоба в {org1}: сотрудник {p1} нагрубил.
    Расскажи о {p1}`),
  notes: lines(`
    Присутствовали: {i1}, {i2}, {i3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} на {day}\\n- {g2}: {thing}
    {R1}\\n{R2}\\n{R3}
    Контакт: {p1}, тел. {phone}
    Исполнитель: {i1}`),
};

export const ukrainian: Prose = {
  hello: lines(`
    Привіт, {g1}!
    Добрий день, {g1}.
    Шановний {p1}!
    Шановна {g1},
    Люба {g1},
    Вітаю, {g1}!
    {g1}, привіт
    {g1},
    Вітаю всіх!`),
  lines: lines(`
    {g2} [захворіла|у відпустці|запізнюється|вже повернулась].
    {p2} з {org1} дзвонив щодо договору.
    Моя сестра {g2} працює в {org1}.
    Мене звати {p2}, я живу в місті {city1}.
    Моя адреса: {addr1}.
    Надішліть посилку: {p2}, {addr1}.
    {p2}, дата народження {date}, м. {city1}, {role}.
    Вчора {g2} і {g3} були вдома.
    З днем народження, {g2}!
    Договір: {R2}, сума {amt}.
    {g2} каже, що {g3} не прийде.
    {org1} купила {org2}.`),
  plain: lines(`
    Документи у вкладенні.
    Зустріч о {time}.
    Дякую за швидку відповідь.
    Номер справи {id}.
    Телефонуйте: {phone}.
    Сума становить {amt}.`),
  bye: lines(`
    З повагою,
    З повагою
    Дякую,
    Дякую!
    Гарного дня,
    Обіймаю,
    До зустрічі,`),
  chat: lines(`
    {G1} тебе шукає
    де {G1}
    {g1} прийде пізніше
    з др {g1}!
    це {g1}
    {g1} і {g2} не прийдуть
    дякую {g1}
    {g1} подзвони мені`),
  prompts: lines(`
    Напиши лист: {p1}, тема — {thing}.
    Хто такий {p1}?
    Стисло перекажи протокол. Присутні: {i1}, {i2}, {i3}.
    Мене звати {p1}, хочу працювати в {org1}.
    Напиши вірш, іменинниця {g1}, {num} років.
    Скарга до {org1}: працівник {p1} нахамив.`),
  notes: lines(`
    Присутні: {i1}, {i2}, {i3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing} на {day}\\n- {g2}: {thing}
    {R1}\\n{R2}\\n{R3}
    Контакт: {p1}, тел. {phone}`),
};
