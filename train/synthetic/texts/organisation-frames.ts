import { famous } from './famous';
import type { Frame } from './frame';
import { organisation, person, place } from './labels';
import { countryName } from './languages';
import type { Scene } from './scene';
import { lines } from './template';

/** Sentences about organisations and places, by language. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: lines(`
    I work at {org1}.
    works for {org1}
    She joined {org1} as {role} in {year}.
    {p1} is the {role} of {org1}.
    {org1} hired {p1}.
    {org1} is hiring a {role} in {city1}.
    Can I return the {thing} I bought at {org1}?
    Write a cover letter to {org1} for the {role} position.
    {org1} sued {org2} over {topic}.
    {org1}'s headquarters moved from {city1} to {city2}.
    My {thing} from {org1} never arrived.
    I bank with {org1}.
    {org1} v. {org2}
    Invoice from {org1} for {amt}
    Study at {org1}, {city1}
    I graduated from {org1} in {year}.
    My son goes to {org1}.
    Appointment at {org1} on {date} at {time}
    {org1} beat {org2} {num}-{num} on {day}.
    The spokesperson of {org1} declined to comment.
    {org1} ({city1}) and {org2} ({city2})
    According to {org1}, prices in {country1} rose {pct}.
    compare {org1} and {org2}
    is {org1} open on {day}
    Client: {org1}. Contact: {p1}, {role}.
    Cancel my {org1} subscription
    Write a complaint to {org1} about {reason}
    Reporter {p1} of {org1} was in {place1}.
    {p1} (D-{place1}) and Senator {f2} met officials from {org1}.
    The shares of {org1} fell by {pct} in {city1}.
    Partners: {org1}, {org2}, {org3}
    {org1} - {role} ({year}-{year})
    {org1} | {org2} | {org3}
    Our supplier {org1}, based in {city1}, {country1}, raised prices.
    We stayed near {city1} in {country1}.
    Flights from {city1} to {city2}
    it's raining in {city1}
    {p1} flew from {city1} to {city2} via {city3}.
    I was born in {city1} but live in {country1}.
    Weather: {city1} {num}°C, {city2} {num}°C`),
  de: lines(`
    Ich arbeite bei {org1}.
    {p1} ist {role} bei {org1}.
    {org1} hat {org2} übernommen.
    Bewerbung bei {org1} als {role}
    Meine Krankenkasse ist {org1}.
    Termin bei {org1} am {date}
    Widerspruch gegen den Bescheid von {org1}
    Mein Sohn geht auf {org1}.
    Ich habe ein Konto bei {org1} in {city1}.
    Die {org1} mit Sitz in {city1} klagt gegen {org2}.
    Flug von {city1} nach {city2}
    Das Wetter in {city1}
    {city1} liegt in {country1}.`),
  fr: lines(`
    Je travaille chez {org1}.
    {p1} est {role} chez {org1}.
    {org1} a racheté {org2}.
    Candidature chez {org1}
    Rendez-vous à {org1} le {date}
    Ma fille étudie à {org1}.
    Un vol de {city1} à {city2}
    La météo à {city1}
    {city1}, {country1}`),
  es: lines(`
    Trabajo en {org1}.
    {p1} es {role} en {org1}.
    {org1} compró {org2}.
    Solicitud de empleo en {org1}
    Cita en {org1} el {date}
    Estudio en {org1}.
    Un vuelo de {city1} a {city2}
    El tiempo en {city1}
    La sede de {org1} está en {city1}, {country1}.`),
  it: lines(`
    Lavoro presso {org1}.
    {p1} è {role} di {org1}.
    {org1} ha comprato {org2}.
    Studio a {org1}.
    Un volo da {city1} a {city2}
    {org1} ha sede a {city1}.`),
  pt: lines(`
    Trabalho na {org1}.
    {p1} é {role} da {org1}.
    A {org1} comprou a {org2}.
    Estudo na {org1}.
    Um voo de {city1} para {city2}
    A sede da {org1} fica em {city1}.`),
  nl: lines(`
    Ik werk bij {org1}.
    {p1} is {role} bij {org1}.
    {org1} heeft {org2} overgenomen.
    Een vlucht van {city1} naar {city2}`),
  pl: lines(`
    Pracuję w {org1}.
    {p1}, {role}, {org1}
    Umowa z {pIns1}, {org1}
    Wczoraj byłam u {pGen1}.
    Daj to {pDat1}.
    Książka {pGen1}
    Lot z miasta {city1} do miasta {city2}`),
  cs: lines(`
    Pracuji ve firmě {org1}.
    Smlouva s {pIns1}, {org1}
    Byl jsem u {pGen1}.
    Dej to {pDat1}.
    Let {city1} – {city2}`),
  ru: lines(`
    Я работаю в {org1}.
    Договор с {pIns1}, {org1}
    Вчера был у {pGen1}.
    Передай это {pDat1}.
    Книга {pGen1}
    {R1} родилась в городе {city1}.
    Рейс {city1} – {city2}`),
  uk: lines(`
    Я працюю в {org1}.
    Договір: {org1} та {R1}
    Рейс {city1} – {city2}`),
  fi: lines(`
    Olen töissä: {org1}.
    {pGen1} kirja
    Annoin sen {pDat1}.
    {gGen1} auto on rikki.
    Lento {city1}–{city2}`),
  hu: lines(`
    Itt dolgozom: {org1}.
    {pGen1} a könyve
    Add oda {pDat1}!
    Láttam {pAcc1}.
    Repülő {city1} – {city2}`),
  tr: lines(`
    {org1}'nde çalışıyorum.
    {p1}'ın kitabı
    {g1}'a ver.
    {p1}, {org1} genel müdürü oldu.
    {city1} - {city2} uçuşu
    {city1}'da yaşıyorum.
    {org1}'nin merkezi {city1}'dadır.`),
  el: lines(`
    Δουλεύω στην {org1}.
    {p1}, {role}, {org1}
    Πτήση {city1} – {city2}`),
  ja: lines(`
    {org1}で働いています。
    {org1}の{p1}さんが{city1}に来た。
    {city1}から{city2}まで`),
  zh: lines(`
    我在{org1}工作。
    {org1}的{p1}昨天到了{city1}。
    从{city1}到{city2}
    {org1}总部设在{city1}。`),
  ko: lines(`
    저는 {org1}에서 일해요.
    {org1} {p1} 대표가 {city1}에 왔다.
    {city1}에서 {city2}까지`),
  ar: lines(`
    أعمل في {org1}.
    قال {p1} من {org1} إن الأمر انتهى.
    رحلة من {city1} إلى {city2}`),
  hi: lines(`
    मैं {org1} में काम करता हूँ।
    {org1} के {p1} {city1} आए।`),
  vi: lines(`
    Tôi làm việc ở {org1}.
    {p1}, giám đốc {org1}, đã đến {city1}.
    Chuyến bay từ {city1} đến {city2}`),
  id: lines(`
    Saya bekerja di {org1}.
    {p1}, direktur {org1}, tiba di {city1}.
    Penerbangan dari {city1} ke {city2}`),
};

const langs = [
  ...Object.keys(sentences),
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'de',
  'fr',
  'es',
];

const famousPrompts: readonly string[] = lines(`
  Who was {famous}?
  who is {famous}
  Write a poem in the style of {famous}.
  Act as {famous}.
  What would {famous} say to {famous}?
  I want you to act like {famous} from {ntitle}.
  Compare {famous} and {famous}.
  Explain {ntopic} like {famous} would.
  Write a letter from {famous} to {p1}.
  When was {famous} born?
  Quote by {famous}
  {famous} once said that time is money.
  a rap battle between {famous} and {famous}
  How tall is {famous}
  Summarize the life of {famous} in three sentences.
  "{famous}" or "{famous}": who would win?
  Is {famous} still alive?
  Fan fiction: {famous} meets {g1} in {city1}
  net worth of {famous}
  {famous} biography
  Books about {famous}
  Essay: the influence of {famous} on {famous}
  What did {famous} invent?
  My dog is smarter than {famous} lol`);

/** Someone everybody knows, the title outside of the label. */
function famousPrompt(scene: Scene) {
  const { chance } = scene;
  const marked = scene.fill(chance.pick(famousPrompts).replaceAll('{famous}', '\u0001'));
  return marked.replaceAll('\u0001', () => {
    const name = chance.pick(famous);
    const titled = /^(?:Dr\.|Mr\.|Queen|Princess|King) (.+)$/.exec(name);
    const written = (words: string) => (chance.is(0.15) ? words.toLowerCase() : words);
    return titled ? name.slice(0, -titled[1]!.length) + person(titled[1]!) : person(written(name));
  });
}

/** Names of places and organisations in a row. */
function list(scene: Scene) {
  const { chance } = scene;
  const make = chance.pick([
    () => organisation(scene.organisation()),
    () => place(scene.city()),
    () => place(countryName(scene.country(), scene.lang)),
  ]);
  return Array.from({ length: chance.int(1, 5) }, make).join(
    chance.pick([', ', '\n', '; ', ' | ', ' / ', ' - ']),
  );
}

/** Texts about organisations, places and people of public life. */
export const organisationFrames: readonly Frame[] = [
  { name: 'organisation', share: 10, langs, make: (scene) => scene.any(sentences[scene.lang]!) },
  { name: 'famous', share: 2, langs: ['en'], make: famousPrompt },
  { name: 'place-list', share: 2, langs, make: list },
];
